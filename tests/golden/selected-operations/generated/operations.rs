//! Requests and outcomes of the API "Queue API", version 2019-06-01.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::{MediaType, RequestReader, ResponseDescription};
use counterpart_runtime::http::Method;
use counterpart_runtime::{
    EncodedRequest, EncodedResponse, Failure, Invalid, Operation, OperationDescription,
    schema,
};
use std::error::Error;
use std::fmt;
use super::tables;
use super::types::{
    CreateQueueXQueueTarget, ListQueuesXQueueTarget, PauseAction, PurgeAction,
    PurgeVersion, Queue,
};

// ---- POST / (ListQueues) ----

/// What a request of `POST /` carries.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListQueues {
    /// The query parameter `page`.
    pub page: Option<i64>,
    /// The header parameter `X-Queue-Target`.
    pub x_queue_target: ListQueuesXQueueTarget,
}

impl Default for ListQueues {
    fn default() -> Self {
        Self {
            page: None,
            x_queue_target: ListQueuesXQueueTarget::QueuesListQueues,
        }
    }
}

impl ListQueues {
    /// Sets `page`.
    #[must_use]
    pub fn with_page(mut self, value: i64) -> Self {
        self.page = Some(value);
        self
    }
}

/// 200: the queues.
pub type ListQueuesOutput = Vec<Queue>;

/// What `ListQueues` answers if it does not succeed.
#[derive(Debug)]
pub enum ListQueuesError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for ListQueuesError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for ListQueuesError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for ListQueuesError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

impl Operation for ListQueues {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "ListQueues",
            Method::POST,
            "/",
        )
        .with_responses(
            &[ResponseDescription::exact(200, &[MediaType::json("application/json")])],
        );

    type Output = ListQueuesOutput;

    type Error = ListQueuesError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let page = reader.query("page").optional(&tables::LIST_QUEUES_PAGE);
        let x_queue_target = reader
            .header("X-Queue-Target")
            .required(&tables::LIST_QUEUES_X_QUEUE_TARGET);
        reader
            .finish(|| Some(Self {
                page: page?,
                x_queue_target: x_queue_target?,
            }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        request.write_query("page").optional(self.page.as_ref())?;
        request.write_header("X-Queue-Target").required(&self.x_queue_target)?;
        Ok(request)
    }

    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            200 => Ok(response.read_json(&tables::LIST_QUEUES_OK)?),
            _ => Err(Failure::undeclared(&response).into()),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(output) => EncodedResponse::json(200, &output),
            Err(ListQueuesError::Undeclared(failure)) => Err(failure),
        }
    }
}

// ---- POST / (CreateQueue) ----

/// What a request of `POST /` carries.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateQueue {
    /// The header parameter `X-Queue-Target`.
    pub x_queue_target: CreateQueueXQueueTarget,
    /// The body.
    pub body: Queue,
}

impl CreateQueue {
    /// A value with this member, with those that have only one value, and no others.
    pub fn new(body: Queue) -> Self {
        Self {
            x_queue_target: CreateQueueXQueueTarget::QueuesCreateQueue,
            body,
        }
    }
}

/// 201: the queue.
pub type CreateQueueOutput = Queue;

/// What `CreateQueue` answers if it does not succeed.
#[derive(Debug)]
pub enum CreateQueueError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for CreateQueueError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for CreateQueueError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for CreateQueueError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

impl Operation for CreateQueue {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "CreateQueue",
            Method::POST,
            "/",
        )
        .with_body(&[MediaType::json("application/json")])
        .with_responses(
            &[ResponseDescription::exact(201, &[MediaType::json("application/json")])],
        );

    type Output = CreateQueueOutput;

    type Error = CreateQueueError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let x_queue_target = reader
            .header("X-Queue-Target")
            .required(&tables::CREATE_QUEUE_X_QUEUE_TARGET);
        let body = reader.json_body(&tables::QUEUE);
        reader
            .finish(|| Some(Self {
                x_queue_target: x_queue_target?,
                body: body?,
            }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        request.write_header("X-Queue-Target").required(&self.x_queue_target)?;
        request.write_json("application/json", &self.body)?;
        Ok(request)
    }

    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            201 => Ok(response.read_json(&tables::QUEUE)?),
            _ => Err(Failure::undeclared(&response).into()),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(output) => EncodedResponse::json(201, &output),
            Err(CreateQueueError::Undeclared(failure)) => Err(failure),
        }
    }
}

// ---- GET / (Purge) ----

/// What a request of `GET /` carries.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Purge {
    /// The query parameter `Action`.
    pub action: PurgeAction,
    /// The query parameter `Version`.
    pub version: PurgeVersion,
    /// The query parameter `QueueName`.
    pub queue_name: Option<String>,
}

impl Default for Purge {
    fn default() -> Self {
        Self {
            action: PurgeAction::Purge,
            version: PurgeVersion::N20190601,
            queue_name: None,
        }
    }
}

impl Purge {
    /// Sets `QueueName`.
    #[must_use]
    pub fn with_queue_name(mut self, value: impl Into<String>) -> Self {
        self.queue_name = Some(value.into());
        self
    }
}

/// 204: it is empty.
pub type PurgeOutput = ();

/// What `Purge` answers if it does not succeed.
#[derive(Debug)]
pub enum PurgeError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for PurgeError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for PurgeError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for PurgeError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

impl Operation for Purge {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "Purge",
            Method::GET,
            "/",
        )
        .with_responses(&[ResponseDescription::exact(204, &[])]);

    type Output = PurgeOutput;

    type Error = PurgeError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let action = reader.query("Action").required(&tables::PURGE_ACTION);
        let version = reader.query("Version").required(&tables::PURGE_VERSION);
        let queue_name = reader.query("QueueName").optional(&schema::STRING);
        reader
            .finish(|| Some(Self {
                action: action?,
                version: version?,
                queue_name: queue_name?,
            }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        request.write_query("Action").required(&self.action)?;
        request.write_query("Version").required(&self.version)?;
        request.write_query("QueueName").optional(self.queue_name.as_ref())?;
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
            Err(PurgeError::Undeclared(failure)) => Err(failure),
        }
    }
}

// ---- GET / (Pause) ----

/// What a request of `GET /` carries.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Pause {
    /// The query parameter `Action`.
    pub action: PauseAction,
}

impl Default for Pause {
    fn default() -> Self {
        Self { action: PauseAction::Pause }
    }
}

/// 204: it has stopped.
pub type PauseOutput = ();

/// What `Pause` answers if it does not succeed.
#[derive(Debug)]
pub enum PauseError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for PauseError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for PauseError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for PauseError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

impl Operation for Pause {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "Pause",
            Method::GET,
            "/",
        )
        .with_responses(&[ResponseDescription::exact(204, &[])]);

    type Output = PauseOutput;

    type Error = PauseError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let action = reader.query("Action").required(&tables::PAUSE_ACTION);
        reader.finish(|| Some(Self { action: action? }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        request.write_query("Action").required(&self.action)?;
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
            Err(PauseError::Undeclared(failure)) => Err(failure),
        }
    }
}

// ---- GET /queues/{queue} (GetQueue) ----

/// What a request of `GET /queues/{queue}` carries.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetQueue {
    /// The path parameter `queue`.
    pub queue: String,
}

impl GetQueue {
    /// A value with this member and no others.
    pub fn new(queue: impl Into<String>) -> Self {
        let queue = queue.into();
        Self { queue }
    }
}

/// 200: the queue.
pub type GetQueueOutput = Queue;

/// What `GetQueue` answers if it does not succeed.
#[derive(Debug)]
pub enum GetQueueError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for GetQueueError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for GetQueueError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for GetQueueError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

impl Operation for GetQueue {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "GetQueue",
            Method::GET,
            "/queues/{queue}",
        )
        .with_responses(
            &[ResponseDescription::exact(200, &[MediaType::json("application/json")])],
        );

    type Output = GetQueueOutput;

    type Error = GetQueueError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let queue = reader.path("queue").required(&schema::STRING);
        reader.finish(|| Some(Self { queue: queue? }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        request.write_path("queue").required(&self.queue)?;
        Ok(request)
    }

    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            200 => Ok(response.read_json(&tables::QUEUE)?),
            _ => Err(Failure::undeclared(&response).into()),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(output) => EncodedResponse::json(200, &output),
            Err(GetQueueError::Undeclared(failure)) => Err(failure),
        }
    }
}

// ---- GET /queues/{queue} (GetQueuePolicy) ----

/// What a request of `GET /queues/{queue}` carries.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetQueuePolicy {
    /// The path parameter `queue`.
    pub queue: String,
    /// The query parameter `policy`.
    pub policy: bool,
}

/// The members that every [`GetQueuePolicy`] has.
#[derive(Clone, Debug, PartialEq)]
pub struct GetQueuePolicyRequired {
    /// The path parameter `queue`.
    pub queue: String,
    /// The query parameter `policy`.
    pub policy: bool,
}

impl GetQueuePolicy {
    /// A value with these members and no others.
    pub fn new(required: impl Into<GetQueuePolicyRequired>) -> Self {
        let GetQueuePolicyRequired { queue, policy } = required.into();
        Self { queue, policy }
    }
}

/// 200: the policy.
pub type GetQueuePolicyOutput = String;

/// What `GetQueuePolicy` answers if it does not succeed.
#[derive(Debug)]
pub enum GetQueuePolicyError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for GetQueuePolicyError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for GetQueuePolicyError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for GetQueuePolicyError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

impl Operation for GetQueuePolicy {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "GetQueuePolicy",
            Method::GET,
            "/queues/{queue}",
        )
        .with_responses(
            &[ResponseDescription::exact(200, &[MediaType::text("text/plain")])],
        );

    type Output = GetQueuePolicyOutput;

    type Error = GetQueuePolicyError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let queue = reader.path("queue").required(&schema::STRING);
        let policy = reader.query("policy").required(&schema::BOOLEAN);
        reader
            .finish(|| Some(Self {
                queue: queue?,
                policy: policy?,
            }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        request.write_path("queue").required(&self.queue)?;
        request.write_query("policy").required(&self.policy)?;
        Ok(request)
    }

    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            200 => Ok(response.read_text(&schema::STRING)?),
            _ => Err(Failure::undeclared(&response).into()),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(output) => EncodedResponse::with_body(200, "text/plain", output),
            Err(GetQueuePolicyError::Undeclared(failure)) => Err(failure),
        }
    }
}

// ---- GET /queues/{queue}/messages (ListMessages) ----

/// What a request of `GET /queues/{queue}/messages` carries.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListMessages {
    /// The path parameter `queue`.
    pub queue: String,
    /// The query parameter `since`.
    pub since: i64,
}

/// The members that every [`ListMessages`] has.
#[derive(Clone, Debug, PartialEq)]
pub struct ListMessagesRequired {
    /// The path parameter `queue`.
    pub queue: String,
    /// The query parameter `since`.
    pub since: i64,
}

impl ListMessages {
    /// A value with these members and no others.
    pub fn new(required: impl Into<ListMessagesRequired>) -> Self {
        let ListMessagesRequired { queue, since } = required.into();
        Self { queue, since }
    }
}

/// 204: there is none.
pub type ListMessagesOutput = ();

/// What `ListMessages` answers if it does not succeed.
#[derive(Debug)]
pub enum ListMessagesError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for ListMessagesError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for ListMessagesError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for ListMessagesError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

impl Operation for ListMessages {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "ListMessages",
            Method::GET,
            "/queues/{queue}/messages",
        )
        .with_responses(&[ResponseDescription::exact(204, &[])]);

    type Output = ListMessagesOutput;

    type Error = ListMessagesError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let queue = reader.path("queue").required(&schema::STRING);
        let since = reader.query("since").required(&schema::INT64);
        reader
            .finish(|| Some(Self {
                queue: queue?,
                since: since?,
            }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        request.write_path("queue").required(&self.queue)?;
        request.write_query("since").required(&self.since)?;
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
            Err(ListMessagesError::Undeclared(failure)) => Err(failure),
        }
    }
}
