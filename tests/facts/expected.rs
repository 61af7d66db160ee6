//! What has to be answered: status, media type, the shape of the body, and the request's identifier.

use serde_json::Value;

use crate::exchange::Answer;

/// What has to be answered.
pub(crate) struct Expected {
    status: u16,
    form: Form,
    header: Option<(&'static str, &'static str)>,
}

/// The form of a body. The wording of sentences is each server's own.
enum Form {
    /// No body.
    Empty,
    /// Text that begins so, with or without the request's identifier in a header.
    Text(&'static str, Id),
    /// An error: `error`, `code` if there is one, `request_id`, and an identifier of the service's own report, in this order and
    /// nothing else.
    Error {
        detail: Detail,
        code: Option<&'static str>,
        report: Option<&'static str>,
    },
    /// An answer whose values at these pointers are these.
    Success(Vec<(&'static str, Value)>),
}

/// Whether the header `X-Request-Id` is sent.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Id {
    Sent,
    LeftOut,
}

/// What `error` holds.
pub(crate) enum Detail {
    /// A sentence.
    Sentence,
    /// Exactly this.
    Exactly(Value),
    /// A text that holds JSON: one issue with at least these members.
    Issue(Value),
}

impl Expected {
    pub(crate) fn empty(status: u16) -> Self {
        Self::of(status, Form::Empty)
    }

    pub(crate) fn text(status: u16, beginning: &'static str, id: Id) -> Self {
        Self::of(status, Form::Text(beginning, id))
    }

    /// An error of an operation.
    pub(crate) fn error(status: u16, code: &'static str, detail: Detail) -> Self {
        let form = Form::Error {
            detail,
            code: Some(code),
            report: None,
        };
        Self::of(status, form)
    }

    /// An error before any operation.
    pub(crate) fn error_without_code(status: u16, detail: Detail) -> Self {
        let form = Form::Error {
            detail,
            code: None,
            report: None,
        };
        Self::of(status, form)
    }

    /// The same error with an identifier of the service's own report.
    pub(crate) fn with_report(mut self, id: &'static str) -> Self {
        if let Form::Error { report, .. } = &mut self.form {
            *report = Some(id);
        }
        self
    }

    pub(crate) fn success<const N: usize>(values: [(&'static str, Value); N]) -> Self {
        Self::of(200, Form::Success(values.into()))
    }

    /// The same with this header.
    pub(crate) fn with_header(self, name: &'static str, value: &'static str) -> Self {
        Self {
            header: Some((name, value)),
            ..self
        }
    }

    fn of(status: u16, form: Form) -> Self {
        Self {
            status,
            form,
            header: None,
        }
    }

    pub(crate) fn compare(&self, case: &str, answer: &Answer) {
        assert_eq!(answer.status, self.status, "{case}: {}", answer.body);
        if let Some((name, value)) = self.header {
            assert_eq!(answer.header(name), Some(value), "{case}");
        }
        match &self.form {
            Form::Empty => assert_eq!(answer.body, "", "{case}"),
            Form::Text(beginning, id) => {
                assert!(
                    answer.text().starts_with(beginning),
                    "{case}: {}",
                    answer.body
                );
                assert_eq!(answer.request_id().is_some(), *id == Id::Sent, "{case}");
            }
            Form::Error {
                detail,
                code,
                report,
            } => {
                let error = answer.json();
                detail.compare(case, &error["error"]);
                let values = [
                    ("code", *code),
                    ("request_id", answer.request_id()),
                    ("sentry_event_id", *report),
                ];
                for (name, value) in values {
                    assert_eq!(error[name].as_str(), value, "{case}: {name}");
                }
                let sent = values.iter().filter(|(_, value)| value.is_some());
                let names: Vec<&str> = sent.map(|(name, _)| *name).collect();
                assert_eq!(error.as_object().unwrap().len(), names.len() + 1, "{case}");
                assert!(answer.body.starts_with("{\"error\":"), "{case}");
                if error["error"][0]["code"] == "invalid_type" {
                    let order = "{\"error\":[{\"expected\":";
                    assert!(answer.body.starts_with(order), "{case}: {}", answer.body);
                }
                let places = names.iter().map(|name| answer.body.rfind(name).unwrap());
                assert!(places.is_sorted(), "{case}: {}", answer.body);
            }
            Form::Success(values) => {
                let body = answer.json();
                assert!(answer.request_id().is_some(), "{case}");
                for (pointer, value) in values {
                    assert_eq!(body.pointer(pointer), Some(value), "{case}: {pointer}");
                }
            }
        }
    }
}

impl Detail {
    fn compare(&self, case: &str, error: &Value) {
        match self {
            Self::Sentence => {
                let sentence = error.as_str().unwrap();
                assert!(!sentence.is_empty(), "{case}");
                let json = serde_json::from_str::<Value>(sentence);
                assert!(json.is_err(), "{case}: {sentence} is not a sentence");
            }
            Self::Exactly(value) => assert_eq!(error, value, "{case}"),
            Self::Issue(expected) => {
                let issues: Value = serde_json::from_str(error.as_str().unwrap()).unwrap();
                let [issue] = issues.as_array().unwrap().as_slice() else {
                    panic!("{case}: one issue, not {issues}");
                };
                for (name, value) in expected.as_object().unwrap() {
                    assert_eq!(issue[name], *value, "{case}: {name}");
                }
            }
        }
    }
}
