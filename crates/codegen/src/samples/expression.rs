//! The structure of a regular expression of ECMA-262, as far as it takes to write a text that it matches.
//!
//! What a class or an escape stands for is not read here: their source is kept, and whoever writes asks the library that
//! carries expressions out.

/// How deep groups may stand within each other.
const DEPTH: usize = 60;

/// A part of an expression.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Node {
    /// What takes no character: an anchor, the end of a word, what must not follow or must stand before.
    Nothing,
    /// The character itself.
    Character(char),
    /// One of several characters, as it is written: `[a-z]`, `\d`, `.`.
    Class(String),
    /// One after another.
    Sequence(Vec<Self>),
    /// One of these.
    Choice(Vec<Self>),
    /// From so many to so many of one.
    Repeat(Box<Self>, usize, Option<usize>),
    /// A group that can be asked for again, with its name.
    Capture(usize, Option<String>, Box<Self>),
    /// What the group of this number had.
    Again(usize),
    /// What the group of this name had.
    AgainNamed(String),
    /// What must follow, and takes no character.
    Ahead(Box<Self>),
}

/// The structure of an expression; `None` if it is none, or nested too deeply.
pub(super) fn parse(text: &str) -> Option<Node> {
    let mut parser = Parser {
        characters: text.chars().collect(),
        position: 0,
        groups: 0,
    };
    let node = parser.choice(0)?;
    (parser.position == parser.characters.len()).then_some(node)
}

impl Node {
    /// The fewest characters of a text that it matches.
    pub(super) fn least(&self) -> usize {
        match self {
            Self::Nothing | Self::Again(_) | Self::AgainNamed(_) | Self::Ahead(_) => 0,
            Self::Character(_) | Self::Class(_) => 1,
            Self::Sequence(nodes) => nodes
                .iter()
                .fold(0, |sum, node| sum.saturating_add(node.least())),
            Self::Choice(nodes) => nodes.iter().map(Self::least).min().unwrap_or_default(),
            Self::Repeat(node, least, _) => node.least().saturating_mul(*least),
            Self::Capture(_, _, node) => node.least(),
        }
    }

    /// Whether a repetition holds another one with nothing fixed in between: to find that such an expression does not
    /// match a text can take time that doubles with each character.
    pub(super) fn is_ambiguous(&self) -> bool {
        match self {
            Self::Repeat(node, _, most) => {
                let is_long = most.is_none_or(|most| most > 20);
                is_long && node.repeats() && !node.has_character() || node.is_ambiguous()
            }
            Self::Sequence(nodes) | Self::Choice(nodes) => nodes.iter().any(Self::is_ambiguous),
            Self::Capture(_, _, node) | Self::Ahead(node) => node.is_ambiguous(),
            _ => false,
        }
    }

    fn repeats(&self) -> bool {
        match self {
            Self::Repeat(_, _, most) => most.is_none_or(|most| most > 1),
            Self::Sequence(nodes) | Self::Choice(nodes) => nodes.iter().any(Self::repeats),
            Self::Capture(_, _, node) => node.repeats(),
            _ => false,
        }
    }

    /// Whether some character stands in every text that it matches.
    fn has_character(&self) -> bool {
        match self {
            Self::Character(_) => true,
            Self::Sequence(nodes) => nodes.iter().any(Self::has_character),
            Self::Choice(nodes) => nodes.iter().all(Self::has_character),
            Self::Capture(_, _, node) => node.has_character(),
            Self::Repeat(node, least, _) => *least > 0 && node.has_character(),
            _ => false,
        }
    }
}

struct Parser {
    characters: Vec<char>,
    position: usize,
    groups: usize,
}

impl Parser {
    fn peek(&self) -> Option<char> {
        self.characters.get(self.position).copied()
    }

    fn take(&mut self, text: &str) -> bool {
        let follows = text.chars().enumerate().all(|(offset, character)| {
            self.characters.get(self.position + offset) == Some(&character)
        });
        if follows {
            self.position += text.chars().count();
        }
        follows
    }

    fn next(&mut self) -> Option<char> {
        let character = self.peek()?;
        self.position += 1;
        Some(character)
    }

    /// The text up to this character, which is taken too.
    fn until(&mut self, end: char) -> Option<String> {
        let mut text = String::new();
        loop {
            match self.next()? {
                character if character == end => return Some(text),
                character => text.push(character),
            }
        }
    }

    fn choice(&mut self, depth: usize) -> Option<Node> {
        if depth > DEPTH {
            return None;
        }
        let mut branches = vec![self.sequence(depth)?];
        while self.take("|") {
            branches.push(self.sequence(depth)?);
        }
        Some(match branches.len() {
            1 => branches.swap_remove(0),
            _ => Node::Choice(branches),
        })
    }

    fn sequence(&mut self, depth: usize) -> Option<Node> {
        let mut nodes = Vec::new();
        while self.peek().is_some_and(|next| next != '|' && next != ')') {
            let atom = self.atom(depth)?;
            nodes.push(self.repeated(atom));
        }
        Some(Node::Sequence(nodes))
    }

    fn atom(&mut self, depth: usize) -> Option<Node> {
        Some(match self.next()? {
            '^' | '$' => Node::Nothing,
            '.' => Node::Class(".".to_owned()),
            '(' => return self.group(depth),
            '[' => Node::Class(self.class()?),
            '\\' => return self.escape(),
            character => Node::Character(character),
        })
    }

    /// A group, its first parenthesis having been taken.
    fn group(&mut self, depth: usize) -> Option<Node> {
        let start = if self.take("?=") {
            Start::Ahead
        } else if self.take("?!") || self.take("?<=") || self.take("?<!") {
            Start::Looking
        } else if self.take("?<") {
            Start::Capture(self.number(), Some(self.until('>')?))
        } else if self.take("?") {
            // `(?:` and, with what it switches, `(?i:`.
            self.until(':')?;
            Start::Plain
        } else {
            Start::Capture(self.number(), None)
        };
        let node = self.choice(depth + 1)?;
        if !self.take(")") {
            return None;
        }
        Some(match start {
            Start::Plain => node,
            Start::Ahead => Node::Ahead(Box::new(node)),
            Start::Looking => Node::Nothing,
            Start::Capture(number, name) => Node::Capture(number, name, Box::new(node)),
        })
    }

    /// The number of the next group.
    fn number(&mut self) -> usize {
        self.groups += 1;
        self.groups - 1
    }

    /// The source of a class, its first bracket having been taken.
    fn class(&mut self) -> Option<String> {
        let mut text = "[".to_owned();
        loop {
            let character = self.next()?;
            text.push(character);
            match character {
                '\\' => text.push(self.next()?),
                ']' => return Some(text),
                _ => {}
            }
        }
    }

    fn escape(&mut self) -> Option<Node> {
        let character = self.next()?;
        let mut source = format!("\\{character}");
        Some(match character {
            'b' | 'B' => Node::Nothing,
            '1'..='9' => {
                let mut number = character.to_digit(10)?;
                while let Some(digit) = self.peek().and_then(|next| next.to_digit(10)) {
                    number = number.checked_mul(10)?.checked_add(digit)?;
                    self.position += 1;
                }
                Node::Again(usize::try_from(number).ok()?.checked_sub(1)?)
            }
            'k' if self.take("<") => Node::AgainNamed(self.until('>')?),
            'p' | 'P' | 'u' if self.take("{") => {
                let inner = self.until('}')?;
                Node::Class(format!("{source}{{{inner}}}"))
            }
            'u' | 'x' | 'c' => {
                let count = match character {
                    'u' => 4,
                    'x' => 2,
                    _ => 1,
                };
                for _ in 0..count {
                    source.push(self.next()?);
                }
                Node::Class(source)
            }
            'd' | 'D' | 'w' | 'W' | 's' | 'S' | 'n' | 'r' | 't' | 'f' | 'v' | '0' => {
                Node::Class(source)
            }
            literal => Node::Character(literal),
        })
    }

    /// The atom with the quantifier that follows it.
    fn repeated(&mut self, atom: Node) -> Node {
        let Some((least, most)) = self.quantifier() else {
            return atom;
        };
        // A lazy one matches the same texts.
        self.take("?");
        Node::Repeat(Box::new(atom), least, most)
    }

    fn quantifier(&mut self) -> Option<(usize, Option<usize>)> {
        if self.take("*") {
            return Some((0, None));
        }
        if self.take("+") {
            return Some((1, None));
        }
        if self.take("?") {
            return Some((0, Some(1)));
        }
        let start = self.position;
        let counts = self.counts();
        if counts.is_none() {
            // Without Unicode semantics a brace may stand for itself.
            self.position = start;
        }
        counts
    }

    /// `{2}`, `{2,}`, `{2,5}`.
    fn counts(&mut self) -> Option<(usize, Option<usize>)> {
        if !self.take("{") {
            return None;
        }
        let text = self.until('}')?;
        let (least, most) = text.split_once(',').unwrap_or((&text, &text));
        let least = least.parse().ok()?;
        let most = match most {
            "" => None,
            most => Some(most.parse().ok()?),
        };
        Some((least, most))
    }
}

/// How a group begins.
enum Start {
    Plain,
    Capture(usize, Option<String>),
    Ahead,
    /// What must not follow, or must or must not stand before.
    Looking,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn repeat(node: Node, least: usize, most: Option<usize>) -> Node {
        Node::Repeat(Box::new(node), least, most)
    }

    #[test]
    fn an_expression_is_read_as_its_structure() {
        let class = |text: &str| Node::Class(text.to_owned());
        let expected = Node::Sequence(vec![
            Node::Nothing,
            Node::Capture(
                0,
                Some("year".to_owned()),
                Box::new(Node::Sequence(vec![repeat(class(r"\d"), 4, Some(4))])),
            ),
            Node::Choice(vec![
                Node::Sequence(vec![Node::Character('-')]),
                Node::Sequence(vec![repeat(class(r"[^\]a-c]"), 2, None)]),
            ]),
            repeat(class(r"\p{Lu}"), 0, Some(1)),
            Node::Again(0),
            Node::AgainNamed("year".to_owned()),
            Node::Ahead(Box::new(Node::Sequence(vec![Node::Character('x')]))),
            Node::Nothing,
            Node::Character('{'),
            Node::Nothing,
        ]);
        let text = r"^(?<year>\d{4})(?:-|[^\]a-c]{2,}?)\p{Lu}?\1\k<year>(?=x)(?<!y){$";
        assert_eq!(parse(text), Some(expected));
    }

    #[test]
    fn what_is_no_expression_or_too_deep_has_no_structure() {
        for text in ["(", "a)", "[a", "\\", "(?<a"] {
            assert_eq!(parse(text), None, "{text}");
        }
        assert_eq!(parse(&"(".repeat(100_000)), None);
    }

    #[test]
    fn the_least_length_counts_what_must_be_there() {
        let least = |text: &str| parse(text).map(|node| node.least());
        assert_eq!(least("^(ab|c){3}d?$"), Some(3));
        assert_eq!(least("(a{99999999}){99999999999999}"), Some(usize::MAX));
    }
}
