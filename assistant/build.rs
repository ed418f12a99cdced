//! A file of examples that is added or removed makes the crate new; the compiler sees only changes.

fn main() {
    println!("cargo::rerun-if-changed=examples");
}
