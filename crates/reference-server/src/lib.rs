//! A stateful customers API on your own machine.
