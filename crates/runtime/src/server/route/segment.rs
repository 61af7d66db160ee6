//! A segment that mixes text and variables: `{name}:cancel`, `{ipv4}.txt`, `{from}-{to}`.

use std::ops::Range;

/// Text and variables in turn.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Mixed {
    parts: Vec<Part>,
}

#[derive(Debug, PartialEq, Eq)]
enum Part {
    Text(&'static str),
    Variable,
}

/// The parts of a segment of a template, text with its braces: each part is a variable's name, or text.
pub(super) fn parts(segment: &'static str) -> Vec<Result<&'static str, &'static str>> {
    let mut parts = Vec::new();
    let mut rest = segment;
    while !rest.is_empty() {
        let variable = rest
            .strip_prefix('{')
            .and_then(|after| after.split_once('}'));
        if let Some((name, after)) = variable {
            parts.push(Ok(name));
            rest = after;
        } else {
            // A brace that nothing closes is text.
            let mut braces = rest
                .char_indices()
                .skip(1)
                .filter(|(_, character)| *character == '{');
            let (text, after) = rest.split_at(braces.next().map_or(rest.len(), |(end, _)| end));
            parts.push(Err(text));
            rest = after;
        }
    }
    parts
}

impl Mixed {
    pub(super) fn new(parts: &[Result<&'static str, &'static str>]) -> Self {
        let parts = parts.iter().map(|part| match part {
            Ok(_) => Part::Variable,
            Err(text) => Part::Text(text),
        });
        Self {
            parts: parts.collect(),
        }
    }

    /// How many bytes of it are text: the more there are, the earlier it is tried.
    pub(super) fn text_length(&self) -> usize {
        let lengths = self.parts.iter().map(|part| match part {
            Part::Text(text) => text.len(),
            Part::Variable => 0,
        });
        lengths.sum()
    }

    /// Adds where the variables stand in the path whose segment this is; of several ways to read it, the one in which the last variables
    /// are shortest, as the extension of a file is: `1.5.json` is `{latitude}.{format}` with `1.5`. A variable is never empty.
    pub(super) fn capture(
        &self,
        path: &str,
        segment: Range<usize>,
        values: &mut Vec<Range<usize>>,
    ) -> bool {
        let known = values.len();
        let is_read = self.capture_backwards(path, segment, values);
        values[known..].reverse();
        is_read
    }

    /// Captures from the end to the beginning: there each text stands as late as it can, which leaves the most room to what is before it.
    fn capture_backwards(
        &self,
        path: &str,
        segment: Range<usize>,
        values: &mut Vec<Range<usize>>,
    ) -> bool {
        let bytes = &path.as_bytes()[..segment.end];
        let mut end = segment.end;
        // Where a variable ends of which the beginning is not known yet.
        let mut open: Option<usize> = None;
        for (index, part) in self.parts.iter().enumerate().rev() {
            match (part, open) {
                (Part::Variable, None) => open = Some(end),
                (Part::Variable, Some(variable_end)) => {
                    // Two in a row: the last has one character.
                    let mut characters = path[segment.start..variable_end].char_indices().rev();
                    let last = characters.find_map(|(offset, _)| {
                        let begin = segment.start + offset;
                        (!is_within_escape(bytes, begin)).then_some(begin)
                    });
                    let Some(last) = last else {
                        return false;
                    };
                    end = last;
                    values.push(end..variable_end);
                    open = Some(end);
                }
                (Part::Text(text), _) => {
                    let is_here = |begin: usize| {
                        let text_end = text_at(bytes, begin, text)?;
                        let is_joined = match open {
                            Some(variable_end) => text_end < variable_end,
                            None => text_end == end,
                        };
                        is_joined.then_some((begin, text_end))
                    };
                    let found = if index == 0 {
                        is_here(segment.start)
                    } else {
                        (segment.start..end)
                            .rev()
                            .filter(|begin| !is_within_escape(bytes, *begin))
                            .find_map(is_here)
                    };
                    let Some((begin, text_end)) = found else {
                        return false;
                    };
                    values.extend(open.take().map(|variable_end| text_end..variable_end));
                    end = begin;
                }
            }
        }
        match open {
            Some(variable_end) if segment.start < variable_end => {
                values.push(segment.start..variable_end);
                true
            }
            Some(_) => false,
            None => end == segment.start,
        }
    }
}

/// Whether the octet here is one of the two digits of a percent-encoded one.
fn is_within_escape(bytes: &[u8], at: usize) -> bool {
    (1..=2).any(|back| {
        at.checked_sub(back).is_some_and(|start| {
            bytes[start] == b'%' && matches!(octet(bytes, start), Some((_, 3)))
        })
    })
}

/// Where this text ends, if it stands here. A delimiter that is percent-encoded is none (RFC 3986, section 2.2), other characters are the
/// same in both forms.
fn text_at(bytes: &[u8], mut at: usize, text: &str) -> Option<usize> {
    let text = text.as_bytes();
    let mut index = 0;
    while index < text.len() {
        let (expected, length) = octet(text, index)?;
        let (received, received_length) = octet(bytes, at)?;
        let is_data = received_length > length && is_delimiter(received);
        if received != expected || is_data {
            return None;
        }
        index += length;
        at += received_length;
    }
    Some(at)
}

/// The octet that stands here, and how long it is written.
fn octet(bytes: &[u8], at: usize) -> Option<(u8, usize)> {
    let first = *bytes.get(at)?;
    let digit = |offset: usize| char::from(*bytes.get(at + offset)?).to_digit(16);
    if first == b'%'
        && let (Some(high), Some(low)) = (digit(1), digit(2))
        && let Ok(octet) = u8::try_from(high * 16 + low)
    {
        return Some((octet, 3));
    }
    Some((first, 1))
}

fn is_delimiter(octet: u8) -> bool {
    b":/?#[]@!$&'()*+,;=".contains(&octet)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn variables_in_a_row_share_no_escape() {
        let mixed = Mixed::new(&parts("{name}{last}"));
        let mut values = Vec::new();
        assert!(mixed.capture("/ab%20", 1..6, &mut values));
        assert_eq!(values, [1..3, 3..6]);
    }
}
