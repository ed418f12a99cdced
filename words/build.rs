//! A message file that is added or removed makes the crate new; the compiler sees only changes.

fn main() {
    println!("cargo::rerun-if-changed=messages");
}
