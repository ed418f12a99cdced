//! A file of examples or an article that is added or removed makes the crate new; the compiler sees
//! only changes.

fn main() {
    println!("cargo::rerun-if-changed=examples");
    println!("cargo::rerun-if-changed=lexicon");
    println!("cargo::rerun-if-changed=articles");
}
