//! Settings: what the command line and the environment decide.

use std::convert::Infallible;
use std::ffi::OsString;
use std::net::SocketAddr;
use std::num::NonZeroUsize;
use std::path::PathBuf;

use clap::builder::{FalseyValueParser, OsStringValueParser, TypedValueParser as _};
use clap::{Parser, ValueEnum};
use counterpart_runtime::ApiKey;
use counterpart_runtime::server::ConnectionLimits;

use crate::clock::Clock;
use crate::control::{Control, ControlAccess};
use crate::faults::Faults;
use crate::identifier::Identifiers;
use crate::journal::{Journal, Limits};
use crate::key::{AcceptedKeys, KeysError};
use crate::log::LogForm;
use crate::probe::Scheme;
use crate::serve::{Tls, TlsError};
use crate::service::Strictness;
use crate::store::{DatabaseUrl, Location};

/// A customers API on your own machine, with state.
///
/// Any key that begins with `sk_test_` or `sk_live_` is valid, unless you name those that are, and every key has customers of its own. An answered
/// request has been written to disk. Stop the server with Ctrl-C: it finishes what it is serving.
#[derive(Debug, Clone, PartialEq, Eq, Parser)]
#[command(name = "reference-server", version)]
pub struct Settings {
    /// Where to listen, as `address:port` with an address in digits; port 0 takes any free one.
    #[arg(
        long,
        env = "REFERENCE_SERVER_LISTEN",
        default_value = "127.0.0.1:8080",
        value_name = "ADDRESS",
        value_parser = address
    )]
    pub listen: SocketAddr,

    /// Where to keep customers: a file, created if it is not there, or a PostgreSQL database as `postgres://user@host/name`.
    #[arg(
        long,
        env = "REFERENCE_SERVER_DATABASE",
        default_value = "customers.sqlite",
        value_name = "FILE_OR_URL",
        value_parser = OsStringValueParser::new().try_map(location)
    )]
    pub database: Location,

    /// Keep customers in memory only: nothing is read from disk or written to it, and `--database` does not count.
    // In the environment, `1` and `yes` mean what they say, and an empty value is none.
    #[arg(long, env = "REFERENCE_SERVER_MEMORY", value_parser = FalseyValueParser::new())]
    pub memory: bool,

    /// How to write times: `iso` as `2023-11-07T05:31:56.000Z`, `millis` as milliseconds since 1970.
    #[arg(
        long,
        env = "REFERENCE_SERVER_TIMESTAMPS",
        default_value = "iso",
        value_name = "FORM",
        value_enum
    )]
    pub timestamps: TimestampForm,

    /// Refuse what the service takes although it is probably a mistake: members that it does not know, and email addresses that are
    /// none. They are answered with 400 and one issue each.
    #[arg(long, env = "REFERENCE_SERVER_STRICT", value_parser = FalseyValueParser::new())]
    pub strict: bool,

    /// How to write the log to standard error: `text` for a person, `json` for a machine; `REFERENCE_SERVER_LOG` says how
    /// much (`warn`, `info`, `debug`).
    #[arg(
        long,
        env = "REFERENCE_SERVER_LOG_FORM",
        default_value = "text",
        value_name = "FORM",
        value_enum
    )]
    pub log_form: LogForm,

    /// How many writes share one flush to disk at most. Fewer never makes a caller safer, only slower.
    #[arg(
        long,
        env = "REFERENCE_SERVER_BATCH",
        default_value = "256",
        value_name = "NUMBER"
    )]
    pub batch: NonZeroUsize,

    /// How many of the last requests `/__sandbox/requests` shows; 0 for none.
    #[arg(
        long,
        env = "REFERENCE_SERVER_JOURNAL",
        default_value_t = 1000,
        value_name = "COUNT"
    )]
    pub journal: usize,

    /// Who may use the control routes under `/__sandbox`: programs on this machine (`loopback`), whoever reaches the server
    /// (`anywhere`), or nobody (`off`).
    #[arg(
        long,
        env = "REFERENCE_SERVER_CONTROL",
        default_value = "loopback",
        value_name = "WHO",
        value_enum
    )]
    pub control: ControlAccess,

    /// A file with customers to begin with, as JSON: a list for each key. What is there already is kept.
    #[arg(long, env = "REFERENCE_SERVER_SEED", value_name = "FILE")]
    pub seed: Option<PathBuf>,

    /// Where the clock is to stand, as `2026-01-01T00:00:00Z`; without it, the clock follows the system's.
    #[arg(long, env = "REFERENCE_SERVER_CLOCK", value_name = "TIME")]
    pub clock: Option<jiff::Timestamp>,

    /// What identifiers follow from, so that the same requests get the same ones; without it they are random.
    #[arg(long, env = "REFERENCE_SERVER_ID_SEED", value_name = "NUMBER")]
    pub id_seed: Option<u64>,

    /// How many connections may be open at once; further ones wait until one closes.
    #[arg(
        long,
        env = "REFERENCE_SERVER_CONNECTIONS",
        default_value = "1024",
        value_name = "NUMBER"
    )]
    pub connections: NonZeroUsize,

    /// A key that is valid; give it again for each further one. With one or more, no other key is. What stands in the
    /// arguments can be seen by everybody on the machine: better use the variable (keys separated by commas) or a file.
    #[arg(
        long = "api-key",
        env = "REFERENCE_SERVER_API_KEYS",
        hide_env_values = true,
        value_delimiter = ',',
        value_parser = |key: &str| Ok::<_, Infallible>(ApiKey::new(key)),
        value_name = "KEY"
    )]
    pub api_keys: Vec<ApiKey>,

    /// A file with valid keys, one a line; lines that begin with `#` do not count. With it, no other key is valid.
    #[arg(long, env = "REFERENCE_SERVER_API_KEY_FILE", value_name = "FILE")]
    pub api_key_file: Option<PathBuf>,

    /// Serve over TLS with the certificate in this PEM file, which may be followed by those that lead to its root.
    #[arg(
        long,
        env = "REFERENCE_SERVER_TLS_CERTIFICATE",
        value_name = "FILE",
        requires = "tls_key"
    )]
    pub tls_certificate: Option<PathBuf>,

    /// The PEM file with the certificate's key.
    #[arg(
        long,
        env = "REFERENCE_SERVER_TLS_KEY",
        value_name = "FILE",
        requires = "tls_certificate"
    )]
    pub tls_key: Option<PathBuf>,

    /// Do not serve, but ask the server that listens where this one would whether it is well, and exit with 0 if it is. Give it the
    /// settings of that server, those of TLS as well.
    #[arg(long)]
    pub health: bool,
}

impl Settings {
    /// Which keys are valid.
    ///
    /// # Errors
    ///
    /// As [`AcceptedKeys::given`].
    pub fn accepted_keys(&self) -> Result<AcceptedKeys, KeysError> {
        AcceptedKeys::given(&self.api_keys, self.api_key_file.as_deref())
    }

    /// The certificate and key to serve with, if any.
    ///
    /// # Errors
    ///
    /// As [`Tls::from_files`].
    pub fn tls(&self) -> Result<Option<Tls>, TlsError> {
        match (&self.tls_certificate, &self.tls_key) {
            (Some(certificate), Some(key)) => Tls::from_files(certificate, key).map(Some),
            // The command line takes both or neither.
            _ => Ok(None),
        }
    }

    /// What callers speak.
    pub fn scheme(&self) -> Scheme {
        match self.tls_certificate {
            Some(_) => Scheme::Https,
            None => Scheme::Http,
        }
    }

    /// What a caller may take of the server.
    pub fn limits(&self) -> ConnectionLimits {
        ConnectionLimits::default().with_connections(self.connections.get())
    }

    /// Where customers are kept: `memory` wins over `database`.
    pub fn location(&self) -> Location {
        if self.memory {
            Location::Memory
        } else {
            self.database.clone()
        }
    }

    /// What is made of requests that are probably mistakes.
    pub fn strictness(&self) -> Strictness {
        if self.strict {
            Strictness::Strict
        } else {
            Strictness::AsTheService
        }
    }

    /// What tells the time.
    pub fn clock(&self) -> Clock {
        match self.clock {
            None => Clock::system(),
            Some(time) => Clock::fixed(time.as_millisecond()),
        }
    }

    /// Where identifiers come from.
    pub fn identifiers(&self) -> Identifiers {
        match self.id_seed {
            None => Identifiers::random(),
            Some(seed) => Identifiers::seeded(seed),
        }
    }

    /// What the control routes work on. Where nobody may use them, nothing is kept for them.
    pub fn control(&self) -> Control {
        let exchanges = NonZeroUsize::new(self.journal);
        let journal = match exchanges.filter(|_| self.control != ControlAccess::Off) {
            None => Journal::off(),
            Some(exchanges) => Journal::new(Limits {
                exchanges,
                ..Limits::default()
            }),
        };
        Control {
            access: self.control,
            journal,
            faults: Faults::default(),
            clock_start: self.clock.map(jiff::Timestamp::as_millisecond),
        }
    }
}

/// Reads where to listen.
fn address(text: &str) -> Result<SocketAddr, &'static str> {
    text.parse()
        .map_err(|_| "write an address in digits and a port, as `127.0.0.1:8080`")
}

/// Tells the address of a database from the name of a file.
fn location(text: OsString) -> Result<Location, String> {
    let address = text.to_str().unwrap_or_default();
    if let Some(url) = DatabaseUrl::parse(address) {
        return Ok(Location::Postgres(url));
    }
    match address.split_once("://") {
        Some((scheme, _)) => Err(format!(
            "`{scheme}://` is no database that this server knows; write the name of a file, or `postgres://…`"
        )),
        None => Ok(Location::File(text.into())),
    }
}

/// How times are written in answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub enum TimestampForm {
    /// As text with three fractional digits and `Z`, as the published page shows it.
    #[default]
    Iso,
    /// As milliseconds since 1970, as the service answers today.
    Millis,
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

    use clap::CommandFactory;

    use super::*;
    use crate::store::Options;

    #[test]
    fn the_command_line_is_well_formed() {
        Settings::command().debug_assert();
    }

    #[test]
    fn without_arguments_it_serves_a_file_on_port_8080_in_iso_form() {
        let settings = Settings::try_parse_from(["reference-server"]).unwrap();
        assert_eq!(settings.listen.to_string(), "127.0.0.1:8080");
        assert_eq!(
            settings.location(),
            Location::File("customers.sqlite".into())
        );
        assert_eq!(settings.timestamps, TimestampForm::Iso);
        assert_eq!(settings.strictness(), Strictness::AsTheService);
        assert_eq!(settings.batch, Options::default().batch);
        assert_eq!(settings.journal, 1000);
        assert_eq!(settings.control, ControlAccess::Loopback);
    }

    #[test]
    fn an_address_of_postgresql_is_no_file_and_its_password_is_not_shown() {
        let url = "postgres://ada:secret@db.example/customers";
        let settings = Settings::try_parse_from(["x", "--database", url]).unwrap();
        assert!(matches!(settings.location(), Location::Postgres(_)));
        assert!(!format!("{settings:?}").contains("secret"));
    }

    #[test]
    fn every_setting_can_be_given() {
        let arguments = [
            "x",
            "--listen",
            "[::1]:0",
            "--database",
            "a.db",
            "--memory",
            "--timestamps",
            "millis",
            "--strict",
            "--batch",
            "1",
            "--journal",
            "0",
            "--control",
            "off",
            "--seed",
            "seed.json",
            "--clock",
            "1970-01-01T00:00:01Z",
            "--id-seed",
            "7",
            "--connections",
            "10",
            "--api-key",
            "sk_test_secret",
            "--api-key=sk_live_secret",
            "--api-key-file",
            "keys.txt",
            "--tls-certificate",
            "certificate.pem",
            "--tls-key",
            "key.pem",
            "--health",
        ];
        let settings = Settings::try_parse_from(arguments).unwrap();
        assert_eq!(settings.listen.to_string(), "[::1]:0");
        assert_eq!(settings.location(), Location::Memory);
        assert_eq!(settings.timestamps, TimestampForm::Millis);
        assert_eq!(settings.strictness(), Strictness::Strict);
        assert_eq!(settings.batch.get(), 1);
        assert_eq!(settings.journal, 0);
        assert_eq!(settings.control, ControlAccess::Off);
        assert_eq!(settings.control().journal.limits(), None);
        assert_eq!(settings.control().clock_start, Some(1000));
        assert_eq!(settings.seed, Some("seed.json".into()));
        assert_eq!(settings.clock().now(), 1000);
        assert_eq!(settings.id_seed, Some(7));
        assert_eq!(settings.limits().connections, 10);
        assert_eq!(settings.api_keys.len(), 2);
        assert_eq!(settings.api_key_file, Some("keys.txt".into()));
        assert_eq!(settings.tls_certificate, Some("certificate.pem".into()));
        assert_eq!(settings.tls_key, Some("key.pem".into()));
        assert!(settings.health);
        assert!(!format!("{settings:?}").contains("secret"));
    }

    #[test]
    fn a_certificate_takes_a_key_and_a_key_a_certificate() {
        for argument in ["--tls-certificate=a.pem", "--tls-key=a.pem"] {
            let error = Settings::try_parse_from(["x", argument]).unwrap_err();
            assert_eq!(
                error.kind(),
                clap::error::ErrorKind::MissingRequiredArgument
            );
        }
    }

    #[test]
    fn the_address_of_another_database_is_not_taken_for_a_file() {
        let arguments = ["x", "--database", "mysql://a/b"];
        let error = Settings::try_parse_from(arguments).unwrap_err().to_string();
        assert!(error.contains("`mysql://` is no database"), "{error}");
    }

    #[test]
    fn every_setting_has_a_variable_named_after_it() {
        let command = Settings::command();
        let settings = command.get_arguments().filter(|argument| {
            !matches!(argument.get_id().as_str(), "health" | "help" | "version")
        });
        for argument in settings {
            let expected = format!(
                "REFERENCE_SERVER_{}",
                argument.get_id().as_str().to_uppercase()
            );
            assert_eq!(
                argument.get_env().unwrap().to_str(),
                Some(expected.as_str())
            );
        }
    }
}
