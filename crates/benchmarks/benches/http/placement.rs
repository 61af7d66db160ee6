//! Which processors the server and the load run on.
//!
//! Sharing all of them, the two take them from each other: what a faster server saves the load uses up, and what the scheduler makes of the
//! contest differs from run to run by more than the servers do. So each gets half, unless there is only one. Where two processors are threads of one core, what
//! they share is shared by every server alike.

use benchmarks::Outcome;
use rustix::thread::{CpuSet, sched_getaffinity, sched_setaffinity};

/// The processors of either.
pub(crate) struct Placement {
    server: CpuSet,
    load: CpuSet,
}

impl Placement {
    /// Halves of the processors that this thread may use, or all of them for both.
    pub(crate) fn new(share: bool) -> Outcome<Self> {
        let all = sched_getaffinity(None)?;
        let count = all.count() / 2;
        if share || count == 0 {
            return Ok(Self {
                server: all,
                load: all,
            });
        }
        let (mut server, mut load) = (all, CpuSet::new());
        let numbers = (0..CpuSet::MAX_CPU).rev();
        let last = numbers.filter(|number| all.is_set(*number));
        for number in last.take(usize::try_from(count)?) {
            server.unset(number);
            load.set(number);
        }
        Ok(Self { server, load })
    }

    /// Has this thread run where servers do, so that those that it starts do as well.
    pub(crate) fn move_to_server(&self) -> Outcome<()> {
        Ok(sched_setaffinity(None, &self.server)?)
    }

    /// Has this thread run where the load does.
    pub(crate) fn move_to_load(&self) -> Outcome<()> {
        Ok(sched_setaffinity(None, &self.load)?)
    }

    /// How many processors the server has, and the load, and whether they are the same.
    pub(crate) fn describe(&self) -> String {
        let (server, load) = (self.server.count(), self.load.count());
        if self.server == self.load {
            format!("server and load share {server} processors")
        } else {
            format!("processors of the server: {server}, of the load: {load}")
        }
    }
}
