//! Requests and outcomes of the API "Palette", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::{Explode, RequestReader, ResponseDescription, Style};
use counterpart_runtime::http::Method;
use counterpart_runtime::{
    EncodedRequest, EncodedResponse, Failure, Invalid, Operation, OperationDescription,
    schema,
};
use std::error::Error;
use std::fmt;
use super::tables;
use super::types::Colour;

// ---- GET /simple/{shade}/{shades}/{colour}/{paint} (mixSimple) ----

/// What a request of `GET /simple/{shade}/{shades}/{colour}/{paint}` carries.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MixSimple {
    /// The path parameter `shade`.
    pub shade: String,
    /// At least one shade.
    pub shades: Vec<String>,
    /// The path parameter `colour`.
    pub colour: Colour,
    /// The path parameter `paint`.
    pub paint: Colour,
}

/// The members that every [`MixSimple`] has.
#[derive(Clone, Debug, PartialEq)]
pub struct MixSimpleRequired {
    /// The path parameter `shade`.
    pub shade: String,
    /// At least one shade.
    pub shades: Vec<String>,
    /// The path parameter `colour`.
    pub colour: Colour,
    /// The path parameter `paint`.
    pub paint: Colour,
}

impl MixSimple {
    /// A value with these members and no others.
    pub fn new(required: impl Into<MixSimpleRequired>) -> Self {
        let MixSimpleRequired { shade, shades, colour, paint } = required.into();
        Self {
            shade,
            shades,
            colour,
            paint,
        }
    }
}

/// 204: mixed.
pub type MixSimpleOutput = ();

/// What `mixSimple` answers if it does not succeed.
#[derive(Debug)]
pub enum MixSimpleError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for MixSimpleError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for MixSimpleError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for MixSimpleError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

impl Operation for MixSimple {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "mixSimple",
            Method::GET,
            "/simple/{shade}/{shades}/{colour}/{paint}",
        )
        .with_responses(&[ResponseDescription::exact(204, &[])]);

    type Output = MixSimpleOutput;

    type Error = MixSimpleError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let shade = reader.path("shade").required(&tables::MIX_SIMPLE_SHADE);
        let shades = reader.path("shades").required(&tables::MIX_SIMPLE_SHADES);
        let colour = reader.path("colour").required(&tables::COLOUR);
        let paint = reader
            .path("paint")
            .style(Style::Simple(Explode::Separate))
            .required(&tables::COLOUR);
        reader
            .finish(|| Some(Self {
                shade: shade?,
                shades: shades?,
                colour: colour?,
                paint: paint?,
            }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        request.write_path("shade").required(&self.shade)?;
        request.write_path("shades").required(&self.shades)?;
        request.write_path("colour").required(&self.colour)?;
        request
            .write_path("paint")
            .style(Style::Simple(Explode::Separate))
            .required(&self.paint)?;
        Ok(request)
    }

    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            204 => Ok(()),
            _ => Err(Failure::undeclared(&response).into()),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(()) => EncodedResponse::empty(204),
            Err(MixSimpleError::Undeclared(failure)) => Err(failure),
        }
    }
}

// ---- GET /labels/{shade}/{shades}/{tones}/{colour}/{paint} (mixLabels) ----

/// What a request of `GET /labels/{shade}/{shades}/{tones}/{colour}/{paint}` carries.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MixLabels {
    /// The path parameter `shade`.
    pub shade: f64,
    /// The path parameter `shades`.
    pub shades: Vec<String>,
    /// The path parameter `tones`.
    pub tones: Vec<f64>,
    /// The path parameter `colour`.
    pub colour: Colour,
    /// The path parameter `paint`.
    pub paint: Colour,
}

/// The members that every [`MixLabels`] has.
#[derive(Clone, Debug, PartialEq)]
pub struct MixLabelsRequired {
    /// The path parameter `shade`.
    pub shade: f64,
    /// The path parameter `shades`.
    pub shades: Vec<String>,
    /// The path parameter `tones`.
    pub tones: Vec<f64>,
    /// The path parameter `colour`.
    pub colour: Colour,
    /// The path parameter `paint`.
    pub paint: Colour,
}

impl MixLabels {
    /// A value with these members and no others.
    pub fn new(required: impl Into<MixLabelsRequired>) -> Self {
        let MixLabelsRequired { shade, shades, tones, colour, paint } = required.into();
        Self {
            shade,
            shades,
            tones,
            colour,
            paint,
        }
    }
}

/// 204: mixed.
pub type MixLabelsOutput = ();

/// What `mixLabels` answers if it does not succeed.
#[derive(Debug)]
pub enum MixLabelsError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for MixLabelsError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for MixLabelsError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for MixLabelsError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

impl Operation for MixLabels {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "mixLabels",
            Method::GET,
            "/labels/{shade}/{shades}/{tones}/{colour}/{paint}",
        )
        .with_responses(&[ResponseDescription::exact(204, &[])]);

    type Output = MixLabelsOutput;

    type Error = MixLabelsError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let shade = reader
            .path("shade")
            .style(Style::Label(Explode::Joined))
            .required(&schema::NUMBER);
        let shades = reader
            .path("shades")
            .style(Style::Label(Explode::Joined))
            .required(&tables::MIX_LABELS_SHADES);
        let tones = reader
            .path("tones")
            .style(Style::Label(Explode::Separate))
            .required(&tables::MIX_LABELS_TONES);
        let colour = reader
            .path("colour")
            .style(Style::Label(Explode::Joined))
            .required(&tables::COLOUR);
        let paint = reader
            .path("paint")
            .style(Style::Label(Explode::Separate))
            .required(&tables::COLOUR);
        reader
            .finish(|| Some(Self {
                shade: shade?,
                shades: shades?,
                tones: tones?,
                colour: colour?,
                paint: paint?,
            }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        request
            .write_path("shade")
            .style(Style::Label(Explode::Joined))
            .required(&self.shade)?;
        request
            .write_path("shades")
            .style(Style::Label(Explode::Joined))
            .required(&self.shades)?;
        request
            .write_path("tones")
            .style(Style::Label(Explode::Separate))
            .required(&self.tones)?;
        request
            .write_path("colour")
            .style(Style::Label(Explode::Joined))
            .required(&self.colour)?;
        request
            .write_path("paint")
            .style(Style::Label(Explode::Separate))
            .required(&self.paint)?;
        Ok(request)
    }

    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            204 => Ok(()),
            _ => Err(Failure::undeclared(&response).into()),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(()) => EncodedResponse::empty(204),
            Err(MixLabelsError::Undeclared(failure)) => Err(failure),
        }
    }
}

// ---- GET /matrices/{shade}/{shades}/{tones}/{colour}/{paint} (mixMatrices) ----

/// What a request of `GET /matrices/{shade}/{shades}/{tones}/{colour}/{paint}` carries.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MixMatrices {
    /// The path parameter `shade`.
    pub shade: String,
    /// The path parameter `shades`.
    pub shades: Vec<String>,
    /// The path parameter `tones`.
    pub tones: Vec<i32>,
    /// The path parameter `colour`.
    pub colour: Colour,
    /// The path parameter `paint`.
    pub paint: Colour,
}

/// The members that every [`MixMatrices`] has.
#[derive(Clone, Debug, PartialEq)]
pub struct MixMatricesRequired {
    /// The path parameter `shade`.
    pub shade: String,
    /// The path parameter `shades`.
    pub shades: Vec<String>,
    /// The path parameter `tones`.
    pub tones: Vec<i32>,
    /// The path parameter `colour`.
    pub colour: Colour,
    /// The path parameter `paint`.
    pub paint: Colour,
}

impl MixMatrices {
    /// A value with these members and no others.
    pub fn new(required: impl Into<MixMatricesRequired>) -> Self {
        let MixMatricesRequired { shade, shades, tones, colour, paint } = required
            .into();
        Self {
            shade,
            shades,
            tones,
            colour,
            paint,
        }
    }
}

/// 204: mixed.
pub type MixMatricesOutput = ();

/// What `mixMatrices` answers if it does not succeed.
#[derive(Debug)]
pub enum MixMatricesError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for MixMatricesError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for MixMatricesError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for MixMatricesError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

impl Operation for MixMatrices {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "mixMatrices",
            Method::GET,
            "/matrices/{shade}/{shades}/{tones}/{colour}/{paint}",
        )
        .with_responses(&[ResponseDescription::exact(204, &[])]);

    type Output = MixMatricesOutput;

    type Error = MixMatricesError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let shade = reader
            .path("shade")
            .style(Style::Matrix(Explode::Joined))
            .required(&schema::STRING);
        let shades = reader
            .path("shades")
            .style(Style::Matrix(Explode::Joined))
            .required(&tables::MIX_MATRICES_SHADES);
        let tones = reader
            .path("tones")
            .style(Style::Matrix(Explode::Separate))
            .required(&tables::MIX_MATRICES_TONES);
        let colour = reader
            .path("colour")
            .style(Style::Matrix(Explode::Joined))
            .required(&tables::COLOUR);
        let paint = reader
            .path("paint")
            .style(Style::Matrix(Explode::Separate))
            .required(&tables::COLOUR);
        reader
            .finish(|| Some(Self {
                shade: shade?,
                shades: shades?,
                tones: tones?,
                colour: colour?,
                paint: paint?,
            }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        request
            .write_path("shade")
            .style(Style::Matrix(Explode::Joined))
            .required(&self.shade)?;
        request
            .write_path("shades")
            .style(Style::Matrix(Explode::Joined))
            .required(&self.shades)?;
        request
            .write_path("tones")
            .style(Style::Matrix(Explode::Separate))
            .required(&self.tones)?;
        request
            .write_path("colour")
            .style(Style::Matrix(Explode::Joined))
            .required(&self.colour)?;
        request
            .write_path("paint")
            .style(Style::Matrix(Explode::Separate))
            .required(&self.paint)?;
        Ok(request)
    }

    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            204 => Ok(()),
            _ => Err(Failure::undeclared(&response).into()),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(()) => EncodedResponse::empty(204),
            Err(MixMatricesError::Undeclared(failure)) => Err(failure),
        }
    }
}
