//! Types of the API "Queue API", version 2019-06-01.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::codec;
use counterpart_runtime::schema::{Described, Schema};
use serde::{Deserialize, Serialize};
use std::fmt;
use super::tables;

/// Schema: `#/components/schemas/Queue`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Queue {
    /// The member `name`.
    #[serde(deserialize_with = "codec::member::<0, Queue, _, _>")]
    pub name: String,
}

impl Queue {
    /// A value with this member and no others.
    pub fn new(name: impl Into<String>) -> Self {
        let name = name.into();
        Self { name }
    }
}

impl codec::Decode<'_> for Queue {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Queue {}

impl Described for Queue {
    fn schema() -> &'static Schema {
        &tables::QUEUE
    }
}

/// The parameter `X-Queue-Target` of `ListQueues`.
///
/// Inline schema: `#/paths/~1%23X-Queue-Target=Queues.ListQueues/post/parameters/1/schema`
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Deserialize,
    Serialize
)]
pub enum ListQueuesXQueueTarget {
    /// `Queues.ListQueues`
    #[serde(rename = "Queues.ListQueues")]
    QueuesListQueues,
}

impl ListQueuesXQueueTarget {
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::QueuesListQueues => "Queues.ListQueues",
        }
    }
}

impl fmt::Display for ListQueuesXQueueTarget {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl codec::Decode<'_> for ListQueuesXQueueTarget {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for ListQueuesXQueueTarget {}

impl Described for ListQueuesXQueueTarget {
    fn schema() -> &'static Schema {
        &tables::LIST_QUEUES_X_QUEUE_TARGET
    }
}

/// The parameter `X-Queue-Target` of `CreateQueue`.
///
/// Inline schema: `#/paths/~1%23X-Queue-Target=Queues.CreateQueue/post/parameters/0/schema`
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Deserialize,
    Serialize
)]
pub enum CreateQueueXQueueTarget {
    /// `Queues.CreateQueue`
    #[serde(rename = "Queues.CreateQueue")]
    QueuesCreateQueue,
}

impl CreateQueueXQueueTarget {
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::QueuesCreateQueue => "Queues.CreateQueue",
        }
    }
}

impl fmt::Display for CreateQueueXQueueTarget {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl codec::Decode<'_> for CreateQueueXQueueTarget {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for CreateQueueXQueueTarget {}

impl Described for CreateQueueXQueueTarget {
    fn schema() -> &'static Schema {
        &tables::CREATE_QUEUE_X_QUEUE_TARGET
    }
}

/// The parameter `Action` of `Purge`.
///
/// Inline schema: `#/paths/~1%23Action=Purge&Version=2019-06-01/get/parameters/0/schema`
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Deserialize,
    Serialize
)]
pub enum PurgeAction {
    /// `Purge`
    Purge,
}

impl PurgeAction {
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Purge => "Purge",
        }
    }
}

impl fmt::Display for PurgeAction {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl codec::Decode<'_> for PurgeAction {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for PurgeAction {}

impl Described for PurgeAction {
    fn schema() -> &'static Schema {
        &tables::PURGE_ACTION
    }
}

/// The parameter `Version` of `Purge`.
///
/// Inline schema: `#/paths/~1%23Action=Purge&Version=2019-06-01/get/parameters/1/schema`
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Deserialize,
    Serialize
)]
pub enum PurgeVersion {
    /// `2019-06-01`
    #[serde(rename = "2019-06-01")]
    N20190601,
}

impl PurgeVersion {
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::N20190601 => "2019-06-01",
        }
    }
}

impl fmt::Display for PurgeVersion {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl codec::Decode<'_> for PurgeVersion {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for PurgeVersion {}

impl Described for PurgeVersion {
    fn schema() -> &'static Schema {
        &tables::PURGE_VERSION
    }
}

/// The parameter `Action` of `Pause`.
///
/// Inline schema: `#/paths/~1%23Action=Pause/get/parameters/0/schema`
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Deserialize,
    Serialize
)]
pub enum PauseAction {
    /// `Pause`
    Pause,
}

impl PauseAction {
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Pause => "Pause",
        }
    }
}

impl fmt::Display for PauseAction {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl codec::Decode<'_> for PauseAction {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for PauseAction {}

impl Described for PauseAction {
    fn schema() -> &'static Schema {
        &tables::PAUSE_ACTION
    }
}
