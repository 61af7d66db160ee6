//! Which documents a run is about.

use crate::arguments::Arguments;
use crate::fetch::Description;

/// The documents that are asked for, in order of size, the largest first: they take longest, and nothing waits for them at the end.
pub(crate) fn select(
    descriptions: &[Description],
    arguments: &Arguments,
) -> Result<Vec<Description>, String> {
    let pattern = arguments.only.as_deref().unwrap_or_default();
    let mut chosen: Vec<Description> = descriptions
        .iter()
        .filter(|description| description.name.contains(pattern))
        .cloned()
        .collect();
    if let Some(wanted) = arguments.sample {
        fastrand::Rng::with_seed(arguments.seed).shuffle(&mut chosen);
        chosen.truncate(wanted);
    }
    if chosen.is_empty() {
        return Err(format!("no document's path holds `{pattern}`"));
    }
    let size = |description: &Description| {
        std::fs::metadata(&description.path).map_or(0, |metadata| metadata.len())
    };
    chosen.sort_by_cached_key(|description| {
        (
            std::cmp::Reverse(size(description)),
            description.name.clone(),
        )
    });
    Ok(chosen)
}
