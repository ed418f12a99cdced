//! The list of `mobile-broadband-provider-info`, read as a stream: countries, their providers, the
//! access points of each.

use super::{Progress, Reason, RowProblem, Watcher};
use quick_xml::events::attributes::Attribute;
use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};
use sha2::{Digest, Sha256};
use simcare_sims::apn::{ApnSettings, Auth, Suggestion};
use std::io::{BufRead, Read};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// More than this is not a list of providers: the real one has 1,300.
const ROWS_MAX: usize = 50_000;
/// What one name or value may have.
const TEXT_CHARS_MAX: usize = 255;
/// Problems after which reading on tells nothing new.
const PROBLEMS_MAX: usize = 100;
const ROWS_PER_SIGN: u64 = 1_000;

/// One access point of the list.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Provided {
    pub country: String,
    pub provider: String,
    pub networks: Vec<String>,
    pub label: String,
    pub usage: String,
    pub settings: ApnSettings,
    line: u64,
}

impl Provided {
    /// The same as a brand keeps it.
    pub(super) fn suggestion(&self) -> Suggestion {
        let Self { country, provider, usage, settings, .. } = self;
        let identity = format!(
            "{country}|{provider}|{usage}|{}|{}|{}",
            settings.name, settings.username, settings.mmsc
        );
        let digest = Sha256::digest(identity);
        let key = digest[..12].iter().map(|byte| format!("{byte:02x}")).collect();
        let label = match (self.label.is_empty(), usage.is_empty()) {
            (true, _) => usage.clone(),
            (false, true) => self.label.clone(),
            (false, false) => format!("{} ({usage})", self.label),
        };
        Suggestion {
            key,
            country: country.clone(),
            provider: provider.clone(),
            label,
            networks: self.networks.join(" "),
            settings: settings.clone(),
        }
    }
}

/// Counts the lines that were read, so that a problem can say where it is.
struct Counted<R> {
    inner: R,
    lines: Arc<AtomicU64>,
    bytes: u64,
}

impl<R: BufRead> Read for Counted<R> {
    fn read(&mut self, out: &mut [u8]) -> std::io::Result<usize> {
        let count = self.inner.read(out)?;
        self.note(&out[..count]);
        Ok(count)
    }
}

impl<R> Counted<R> {
    fn note(&mut self, read: &[u8]) {
        let lines = read.iter().filter(|byte| **byte == b'\n').count();
        self.lines.fetch_add(lines as u64, Ordering::Relaxed);
        self.bytes += read.len() as u64;
    }
}

impl<R: BufRead> BufRead for Counted<R> {
    fn fill_buf(&mut self) -> std::io::Result<&[u8]> {
        self.inner.fill_buf()
    }
    fn consume(&mut self, amount: usize) {
        let read = self.inner.fill_buf().map(|buffer| buffer[..amount.min(buffer.len())].to_vec());
        self.note(&read.unwrap_or_default());
        self.inner.consume(amount);
    }
}

/// Reads the list. What is wrong is told with its line; then nothing may be taken over.
pub(super) fn read(
    file: impl BufRead,
    watcher: &mut dyn Watcher,
) -> (Vec<Provided>, Vec<RowProblem>) {
    let lines = Arc::new(AtomicU64::new(1));
    let mut reader = Reader::from_reader(Counted { inner: file, lines: lines.clone(), bytes: 0 });
    let mut list = List::default();
    let mut buffer = Vec::new();
    loop {
        buffer.clear();
        let event = reader.read_event_into(&mut buffer);
        let line = lines.load(Ordering::Relaxed);
        match event {
            Ok(Event::Start(tag)) => list.open(&tag, line),
            Ok(Event::Empty(tag)) => {
                list.open(&tag, line);
                list.close(tag.name().as_ref(), line);
            }
            Ok(Event::End(tag)) => list.close(tag.name().as_ref(), line),
            Ok(Event::Text(text)) => list.text.push_str(&text.xml10_content()),
            Ok(Event::GeneralRef(entity)) => list.entity(&entity),
            // A list that pulls in other files, or grows out of its own entities, is none.
            Ok(Event::DocType(doctype)) if doctype.contains("<!ENTITY") => {
                list.note(line, "file", Reason::FileForm, "");
            }
            Ok(Event::Eof) => break,
            Ok(_) => {}
            Err(_) => {
                list.note(line, "file", Reason::FileForm, "");
                break;
            }
        }
        if list.is_lost() {
            break;
        }
        let rows = list.rows.len() as u64;
        if rows >= list.told + ROWS_PER_SIGN {
            list.told = rows;
            watcher.progress(Progress::Reading { rows, bytes: reader.get_ref().bytes });
        }
    }
    let line = lines.load(Ordering::Relaxed);
    if list.problems.is_empty() && (!list.is_list || !list.path.is_empty()) {
        list.note(line, "file", Reason::FileForm, "");
    }
    (list.rows, list.problems)
}

/// The list in the making.
#[derive(Default)]
struct List {
    path: Vec<String>,
    text: String,
    is_list: bool,
    country: String,
    provider: String,
    networks: Vec<String>,
    point: Option<Provided>,
    of_provider: Vec<Provided>,
    rows: Vec<Provided>,
    problems: Vec<RowProblem>,
    told: u64,
}

fn attribute(tag: &BytesStart<'_>, name: &str) -> String {
    let found: Option<Attribute<'_>> = tag.try_get_attribute(name).ok().flatten();
    let value = found.and_then(|found| {
        found.normalized_value(XmlVersion::Implicit1_0).ok().map(std::borrow::Cow::into_owned)
    });
    value.unwrap_or_default().trim().to_owned()
}

impl List {
    fn note(&mut self, line: u64, field: &str, reason: Reason, value: &str) {
        let value = value.chars().take(60).collect();
        let field = field.to_owned();
        self.problems.push(RowProblem { line, field, reason: reason.code().to_owned(), value });
    }

    fn is_lost(&self) -> bool {
        self.problems.len() >= PROBLEMS_MAX || self.rows.len() > ROWS_MAX || self.path.len() > 20
    }

    fn entity(&mut self, entity: &quick_xml::events::BytesRef<'_>) {
        let known = match entity.as_ref() {
            "amp" => Some('&'),
            "lt" => Some('<'),
            "gt" => Some('>'),
            "quot" => Some('"'),
            "apos" => Some('\''),
            _ => entity.resolve_char_ref().ok().flatten(),
        };
        self.text.extend(known);
    }

    fn open(&mut self, tag: &BytesStart<'_>, line: u64) {
        let name = tag.name().as_ref().to_owned();
        self.text.clear();
        match name.as_str() {
            "serviceproviders" => self.is_list = true,
            "country" => {
                self.country = attribute(tag, "code").to_ascii_uppercase();
                // Two letters will do: the list has places that other lists do not, and only the
                // countries that a brand sells for are kept.
                let letters = self.country.bytes().filter(u8::is_ascii_uppercase).count();
                if letters != 2 || self.country.len() != 2 {
                    let code = self.country.clone();
                    self.note(line, "country", Reason::Country, &code);
                }
            }
            "provider" => {
                self.provider.clear();
                self.networks.clear();
            }
            "network-id" => {
                let (mcc, mnc) = (attribute(tag, "mcc"), attribute(tag, "mnc"));
                let is_number = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
                if mcc.len() == 3
                    && matches!(mnc.len(), 2 | 3)
                    && is_number(&mcc)
                    && is_number(&mnc)
                {
                    self.networks.push(format!("{mcc}-{mnc}"));
                } else {
                    self.note(line, "network-id", Reason::Number, &format!("{mcc}-{mnc}"));
                }
            }
            "apn" => {
                let settings = ApnSettings::named(&attribute(tag, "value"));
                self.point = Some(Provided { settings, line, ..Provided::default() });
            }
            "usage" => {
                let usage = attribute(tag, "type");
                self.point.iter_mut().for_each(|point| point.usage.clone_from(&usage));
            }
            "authentication" => {
                let auth = match attribute(tag, "method").as_str() {
                    "pap" => Auth::Pap,
                    "chap" => Auth::Chap,
                    _ => Auth::None,
                };
                self.point.iter_mut().for_each(|point| point.settings.auth = auth);
            }
            _ => {}
        }
        self.path.push(name);
    }

    fn close(&mut self, name: &str, line: u64) {
        self.path.pop();
        let text: String = self.text.trim().chars().take(TEXT_CHARS_MAX).collect();
        let parent = self.path.last().map_or("", String::as_str);
        match (name, parent, &mut self.point) {
            ("name", "provider", _) if self.provider.is_empty() => self.provider = text,
            ("name", "apn", Some(point)) if point.label.is_empty() => point.label = text,
            ("username", "apn", Some(point)) => point.settings.username = text,
            ("password", "apn", Some(point)) => point.settings.password = text,
            ("mmsc", "apn", Some(point)) => point.settings.mmsc = text,
            ("mmsproxy", "apn", Some(point)) => proxy(&mut point.settings, &text),
            ("apn", _, _) => self.point_read(line),
            ("provider", _, _) => self.provider_read(),
            _ => {}
        }
        self.text.clear();
    }

    fn point_read(&mut self, line: u64) {
        let Some(mut point) = self.point.take() else { return };
        if self.provider.is_empty() || self.country.is_empty() {
            return self.note(line, "provider", Reason::Empty, "");
        }
        // A line of somebody else's list that no phone would take is left out, not corrected.
        let Ok(settings) = point.settings.checked() else { return };
        if settings.name.is_empty() {
            return;
        }
        point.settings = settings;
        point.country.clone_from(&self.country);
        point.provider.clone_from(&self.provider);
        self.of_provider.push(point);
    }

    fn provider_read(&mut self) {
        // Network numbers may follow the access points: they are known only now.
        let networks = std::mem::take(&mut self.networks);
        for mut point in self.of_provider.drain(..) {
            point.networks.clone_from(&networks);
            self.rows.push(point);
        }
    }
}

/// `10.9.9.9:8080`, the port rarely missing.
fn proxy(settings: &mut ApnSettings, text: &str) {
    match text.rsplit_once(':').map(|(host, port)| (host, port.parse::<u16>())) {
        Some((host, Ok(port))) => {
            settings.mms_proxy = host.to_owned();
            settings.mms_port = Some(port);
        }
        _ => settings.mms_proxy = text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Quiet;

    impl Watcher for Quiet {
        fn progress(&mut self, _: Progress) {}
        fn problem(&mut self, _: &RowProblem) {}
    }

    const SAMPLE: &str = include_str!("../../tests/providers/sample.xml");

    #[test]
    fn the_sample_reads() {
        let (rows, problems) = read(SAMPLE.as_bytes(), &mut Quiet);
        assert_eq!(problems, []);
        let shown: Vec<String> = rows
            .iter()
            .map(|row| {
                let Provided { country, provider, networks, settings, usage, .. } = row;
                format!("{country} {provider} {} {} {usage}", networks.join("+"), settings.name)
            })
            .collect();
        assert_eq!(
            shown,
            [
                "HK Harbour & Co 454-97+454-98 harbour.web internet",
                "HK Harbour & Co 454-97+454-98 harbour.mms mms",
                "JP Fuji Mobile 440-98 fuji.example internet",
            ]
        );
        assert_eq!(rows[0].settings.username, "lmhk");
        assert_eq!(rows[0].settings.auth, Auth::Chap);
        assert_eq!(rows[1].settings.mms_port, Some(8080));
        assert_eq!(rows[1].settings.mms_proxy, "10.9.9.9");
    }

    #[test]
    fn what_is_wrong_is_told_with_its_line() {
        let check = |text: &str, expect: &[&str]| {
            let (_, problems) = read(text.as_bytes(), &mut Quiet);
            let told: Vec<String> =
                problems.iter().map(|p| format!("{}:{}:{}", p.line, p.field, p.reason)).collect();
            assert_eq!(told, expect, "{text}");
        };
        check("", &["1:file:file-form"]);
        check("not xml at all", &["1:file:file-form"]);
        check("<html>\n<body/>\n</html>", &["3:file:file-form"]);
        check("<serviceproviders>\n<country code=\"hk\">\n<provider>\n", &["4:file:file-form"]);
        check("<serviceproviders>\n<country code=\"hk\">\n</provider>", &["3:file:file-form"]);
        check(
            "<serviceproviders>\n<country code=\"xx1\">\n</country></serviceproviders>",
            &["2:country:country"],
        );
        check(
            "<!DOCTYPE x [<!ENTITY a \"b\">]>\n<serviceproviders></serviceproviders>",
            &["1:file:file-form"],
        );
    }
}
