//! "Did you mean": the known name that a misspelt one was probably meant to be.

/// The candidate that is closest to `name`, if one is close enough to be a slip of the hand.
///
/// Close enough is one edit (a character inserted, dropped, replaced, or swapped with its neighbour) for every three
/// characters of `name`, but at least one; letter case alone is always close enough. The first of equally close candidates wins.
pub fn suggest<'a>(name: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let lowered = lowercase(name);
    let limit = (lowered.len() / 3).max(1);
    let mut best: Option<(usize, &'a str)> = None;
    for candidate in candidates
        .into_iter()
        .filter(|&candidate| candidate != name)
    {
        let limit = best.map_or(limit, |(distance, _)| distance.saturating_sub(1));
        // A candidate of one or two characters would be "close" to anything of its length.
        let letters = lowercase(candidate);
        let found = distance(&lowered, &letters, limit).filter(|&edits| edits < letters.len());
        if let Some(edits) = found.filter(|&edits| best.is_none_or(|(least, _)| edits < least)) {
            best = Some((edits, candidate));
        }
    }
    best.map(|(_, candidate)| candidate)
}

fn lowercase(text: &str) -> Vec<char> {
    text.chars().flat_map(char::to_lowercase).collect()
}

/// The number of edits between two texts, no part edited twice; `None` if it is more than `limit`.
fn distance(left: &[char], right: &[char], limit: usize) -> Option<usize> {
    if left.len().abs_diff(right.len()) > limit {
        return None;
    }
    // Three rows of the table suffice: a swap looks back two.
    let mut before: Vec<usize> = Vec::new();
    let mut previous: Vec<usize> = (0..=right.len()).collect();
    for (row, &character) in left.iter().enumerate() {
        let mut current = vec![row + 1];
        for (column, &other) in right.iter().enumerate() {
            let replaced = previous[column] + usize::from(character != other);
            let mut least = replaced
                .min(previous[column + 1] + 1)
                .min(current[column] + 1);
            if row > 0 && column > 0 && character == right[column - 1] && left[row - 1] == other {
                least = least.min(before[column - 1] + 1);
            }
            current.push(least);
        }
        if current.iter().all(|&edits| edits > limit) {
            return None;
        }
        before = std::mem::replace(&mut previous, current);
    }
    previous.last().copied().filter(|&edits| edits <= limit)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_of_the_hand_is_recognised() {
        let known = ["Customer", "CustomerList", "Error"];
        assert_eq!(suggest("Custmer", known), Some("Customer"), "dropped");
        assert_eq!(suggest("Cutsomer", known), Some("Customer"), "swapped");
        assert_eq!(suggest("Customers", known), Some("Customer"), "inserted");
        assert_eq!(suggest("Costumer", known), Some("Customer"), "replaced");
        assert_eq!(suggest("error", known), Some("Error"), "letter case");
    }

    #[test]
    fn what_is_far_from_every_candidate_suggests_none() {
        assert_eq!(suggest("Invoice", ["Customer", "Error"]), None);
        assert_eq!(suggest("id", ["at", "of"]), None);
        assert_eq!(suggest("", ["a"]), None);
        assert_eq!(suggest("a", [""]), None);
    }

    #[test]
    fn the_closest_wins_and_the_first_of_equals() {
        assert_eq!(
            suggest("parametrs", ["parameter", "parameters"]),
            Some("parameters")
        );
        assert_eq!(suggest("bat", ["cat", "hat"]), Some("cat"));
    }

    #[test]
    fn distance_counts_swaps_once() {
        let count = |left: &str, right: &str| distance(&lowercase(left), &lowercase(right), 9);
        assert_eq!(count("ab", "ba"), Some(1));
        assert_eq!(count("kitten", "sitting"), Some(3));
        assert_eq!(count("", "abc"), Some(3));
        assert_eq!(count("größe", "grosse"), Some(3));
    }
}
