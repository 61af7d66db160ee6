//! A customer as it is stored, and what callers may say about one.
//!
//! These are the store's own types and not those of the contract: what is on disk stays when the contract moves.

use serde::{Deserialize, Serialize};

/// One stored customer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Customer {
    /// The server's own identifier, `cust_…`.
    pub id: String,
    /// When it was created, in milliseconds since 1970.
    pub created_at: i64,
    /// When it last changed, in milliseconds since 1970.
    pub updated_at: i64,
    /// Where the customer is reached.
    pub email: String,
    /// The customer's name.
    pub name: String,
    /// What the customer's invoice numbers begin with.
    pub invoice_number_base: String,
    /// Whether it still answers to its `external_id`.
    pub state: State,
    /// Where the customer's logo is.
    pub logo_url: Option<String>,
    /// Where the customer's icon is.
    pub icon_url: Option<String>,
    /// The customer's internet domain.
    pub domain: Option<String>,
    /// The caller's own identifier.
    pub external_id: String,
    /// The user behind the customer.
    pub user_id: Option<String>,
    /// The price list that was named at creation. It has no effect.
    pub catalog_id: Option<String>,
}

impl Customer {
    /// Every text in it, for checks that treat all alike.
    pub(crate) fn texts(&self) -> impl Iterator<Item = &str> {
        let required = [
            &self.id,
            &self.email,
            &self.name,
            &self.invoice_number_base,
            &self.external_id,
        ];
        let optional = [
            &self.logo_url,
            &self.icon_url,
            &self.domain,
            &self.user_id,
            &self.catalog_id,
        ];
        required
            .into_iter()
            .chain(optional.into_iter().flatten())
            .map(String::as_str)
    }
}

/// Whether a customer is in use.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum State {
    /// Found by its `external_id`, which no other active customer has.
    #[default]
    Active,
    /// Listed only; its `external_id` is free for another customer.
    Archived,
}

/// What a caller says about a customer to create.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct NewCustomer {
    /// Where the customer is reached. Any text.
    pub email: String,
    /// The customer's name. Any text.
    pub name: String,
    /// Whether the customer is created archived.
    pub state: State,
    /// Where the customer's logo is.
    pub logo_url: Option<String>,
    /// Where the customer's icon is.
    pub icon_url: Option<String>,
    /// The customer's internet domain.
    pub domain: Option<String>,
    /// The caller's own identifier.
    pub external_id: String,
    /// The user behind the customer.
    pub user_id: Option<String>,
    /// The price list to record.
    pub catalog_id: Option<String>,
}

impl NewCustomer {
    /// Every text in it, for checks that treat all alike.
    pub(crate) fn texts(&self) -> impl Iterator<Item = &str> {
        let required = [&self.email, &self.name, &self.external_id];
        let optional = [
            &self.logo_url,
            &self.icon_url,
            &self.domain,
            &self.user_id,
            &self.catalog_id,
        ];
        required
            .into_iter()
            .chain(optional.into_iter().flatten())
            .map(String::as_str)
    }
}

/// What to do with one member of a customer.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Change<T> {
    /// Leave it as it is.
    #[default]
    Keep,
    /// Put this in its place.
    Set(T),
}

impl<T> Change<T> {
    /// Carries the change out on the member.
    pub(crate) fn apply(self, member: &mut T) {
        if let Self::Set(value) = self {
            *member = value;
        }
    }
}

/// What a caller wants changed about a customer. The default changes nothing.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Changes {
    /// The new email address.
    pub email: Change<String>,
    /// The new name.
    pub name: Change<String>,
    /// The new logo, or none.
    pub logo_url: Change<Option<String>>,
    /// The new icon, or none.
    pub icon_url: Change<Option<String>>,
    /// The new domain, or none.
    pub domain: Change<Option<String>>,
    /// The new user, or none.
    pub user_id: Change<Option<String>>,
}

impl Changes {
    /// Every text in it, for checks that treat all alike.
    pub(crate) fn texts(&self) -> impl Iterator<Item = &str> {
        let required = [&self.email, &self.name]
            .into_iter()
            .filter_map(|change| match change {
                Change::Keep => None,
                Change::Set(text) => Some(text),
            });
        let optional = [&self.logo_url, &self.icon_url, &self.domain, &self.user_id];
        let optional = optional.into_iter().filter_map(|change| match change {
            Change::Keep => None,
            Change::Set(text) => text.as_ref(),
        });
        required.chain(optional).map(String::as_str)
    }

    /// Carries all changes out on the customer. Times are the store's business.
    pub(crate) fn apply(self, customer: &mut Customer) {
        let Self {
            email,
            name,
            logo_url,
            icon_url,
            domain,
            user_id,
        } = self;
        email.apply(&mut customer.email);
        name.apply(&mut customer.name);
        logo_url.apply(&mut customer.logo_url);
        icon_url.apply(&mut customer.icon_url);
        domain.apply(&mut customer.domain);
        user_id.apply(&mut customer.user_id);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_text_of_a_new_customer_is_looked_at() {
        let text = |text: &str| Some(text.to_owned());
        let customer = NewCustomer {
            email: "a".to_owned(),
            name: "b".to_owned(),
            state: State::Active,
            logo_url: text("d"),
            icon_url: text("e"),
            domain: text("f"),
            external_id: "c".to_owned(),
            user_id: text("g"),
            catalog_id: text("h"),
        };
        assert_eq!(customer.texts().collect::<String>(), "abcdefgh");
    }

    #[test]
    fn every_text_of_a_change_is_looked_at_and_null_is_none() {
        let text = |text: &str| Change::Set(Some(text.to_owned()));
        let changes = Changes {
            email: Change::Set("a".to_owned()),
            name: Change::Set("b".to_owned()),
            logo_url: text("c"),
            icon_url: text("d"),
            domain: Change::Set(None),
            user_id: text("e"),
        };
        assert_eq!(changes.texts().collect::<String>(), "abcde");
        assert_eq!(Changes::default().texts().count(), 0);
    }
}
