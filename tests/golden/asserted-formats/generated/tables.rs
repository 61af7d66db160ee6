//! The schemas of the API "Hosts", version 1.0.0, as the readers of the runtime take them.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::schema::{Format, Property, Rule, Schema};
use counterpart_runtime::schema;

pub(super) static HOST: Schema = Schema::object(&HOST_PROPERTIES);

static HOST_PROPERTIES: [Property; 20] = [
    Property::required("name", &HOST_NAME),
    Property::optional("displayName", &HOST_DISPLAY_NAME),
    Property::optional("owner", &ADDRESS),
    Property::optional("deputy", &HOST_DEPUTY),
    Property::optional("ipv4", &HOST_IPV4),
    Property::optional("ipv6", &HOST_IPV6),
    Property::optional("home", &HOST_HOME),
    Property::optional("logo", &HOST_LOGO),
    Property::optional("iri", &HOST_IRI),
    Property::optional("iriReference", &HOST_IRI_REFERENCE),
    Property::optional("template", &HOST_TEMPLATE),
    Property::optional("pointer", &HOST_POINTER),
    Property::optional("relativePointer", &HOST_RELATIVE_POINTER),
    Property::optional("pattern", &HOST_PATTERN),
    Property::optional("opens", &HOST_OPENS),
    Property::optional("lease", &HOST_LEASE),
    Property::optional("key", &HOST_KEY),
    Property::optional("colour", &schema::STRING),
    Property::optional("reach", &HOST_REACH),
    Property::optional("peers", &HOST_PEERS),
];

pub(super) static HOST_NAME: Schema = Schema::string()
    .max_length(100)
    .format(Format::Hostname);

pub(super) static HOST_DISPLAY_NAME: Schema = Schema::string()
    .format(Format::IdnHostname);

pub(super) static HOST_DEPUTY: Schema = Schema::string()
    .format(Format::IdnEmail)
    .nullable();

pub(super) static HOST_IPV4: Schema = Schema::string().format(Format::Ipv4);

pub(super) static HOST_IPV6: Schema = Schema::string().format(Format::Ipv6);

pub(super) static HOST_HOME: Schema = Schema::string().format(Format::Uri);

pub(super) static HOST_LOGO: Schema = Schema::string().format(Format::UriReference);

pub(super) static HOST_IRI: Schema = Schema::string().format(Format::Iri);

pub(super) static HOST_IRI_REFERENCE: Schema = Schema::string()
    .format(Format::IriReference);

pub(super) static HOST_TEMPLATE: Schema = Schema::string().format(Format::UriTemplate);

pub(super) static HOST_POINTER: Schema = Schema::string().format(Format::JsonPointer);

pub(super) static HOST_RELATIVE_POINTER: Schema = Schema::string()
    .format(Format::RelativeJsonPointer);

pub(super) static HOST_PATTERN: Schema = Schema::string().format(Format::Regex);

pub(super) static HOST_OPENS: Schema = Schema::string().format(Format::Time);

pub(super) static HOST_LEASE: Schema = Schema::string().format(Format::Duration);

pub(super) static HOST_KEY: Schema = Schema::string().format(Format::Byte);

pub(super) static HOST_PEERS: Schema = Schema::object(&[])
    .additional(&HOST_PEERS_VALUE)
    .rules(&HOST_PEERS_RULES);

static HOST_PEERS_RULES: [Rule; 1] = [
    Rule::PropertyNames(&[Rule::Format(Format::Hostname)]),
];

pub(super) static HOST_PEERS_VALUE: Schema = Schema::string().format(Format::Ipv4);

pub(super) static ADDRESS: Schema = Schema::string().format(Format::Email);

pub(super) static HOST_REACH: Schema = Schema::one_of(&HOST_REACH_VARIANTS);

static HOST_REACH_VARIANTS: [&Schema; 2] = [
    &HOST_REACH_VARIANT_0,
    &HOST_REACH_VARIANT_1,
];

pub(super) static HOST_REACH_VARIANT_0: Schema = Schema::string().format(Format::Ipv6);

pub(super) static HOST_REACH_VARIANT_1: Schema = Schema::string().format(Format::Uri);

pub(super) static PUT_HOST_OUTPUT_LOCATION: Schema = Schema::string()
    .format(Format::UriReference);

pub(super) static PUT_HOST_ADDRESS: Schema = Schema::string().format(Format::Ipv4);

pub(super) static PUT_HOST_NOTIFY: Schema = Schema::array(&PUT_HOST_NOTIFY_ITEM);

pub(super) static PUT_HOST_NOTIFY_ITEM: Schema = Schema::string().format(Format::Email);

pub(super) static PUT_HOST_X_CALLBACK: Schema = Schema::string().format(Format::Uri);
