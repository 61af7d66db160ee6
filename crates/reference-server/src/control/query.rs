//! The query of a control route: each member at most once, none that the route does not know.

use std::str::FromStr;

use axum::http::Uri;
use percent_encoding::percent_decode_str;

use super::answers::Refusal;

/// The members of a query that nobody has asked for yet.
pub(super) struct Query {
    members: Vec<(String, String)>,
}

impl Query {
    /// The query of this address.
    pub(super) fn of(uri: &Uri) -> Self {
        let members = uri.query().unwrap_or_default().split('&');
        let members = members.filter(|member| !member.is_empty()).map(|member| {
            let (name, value) = member.split_once('=').unwrap_or((member, ""));
            (decoded(name), decoded(value))
        });
        Self {
            members: members.collect(),
        }
    }

    /// The member with this name, if it is there.
    ///
    /// # Errors
    ///
    /// It is there and does not read as a `T`, which is called so.
    pub(super) fn take<T: FromStr>(
        &mut self,
        name: &str,
        called: &str,
    ) -> Result<Option<T>, Refusal> {
        let Some(index) = self.members.iter().position(|(member, _)| member == name) else {
            return Ok(None);
        };
        let (_, value) = self.members.remove(index);
        match value.parse() {
            Ok(value) => Ok(Some(value)),
            Err(_) => Err(Refusal::bad_request(format!(
                "`{name}` in the query is to be {called}; `{value}` is none"
            ))),
        }
    }

    /// Ends the reading.
    ///
    /// # Errors
    ///
    /// There is a member left; these are the ones that the route knows.
    pub(super) fn finish(self, known: &str) -> Result<(), Refusal> {
        match self.members.first() {
            None => Ok(()),
            Some((name, _)) => Err(Refusal::bad_request(format!(
                "`{name}` in the query is unknown or stands twice; this route knows {known}"
            ))),
        }
    }
}

fn decoded(text: &str) -> String {
    let spaced = text.replace('+', " ");
    percent_decode_str(&spaced).decode_utf8_lossy().into_owned()
}
