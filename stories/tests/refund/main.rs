//! From the request to the money: what is decided, who may let it go, and that it is paid once,
//! however badly the provider behaves and whenever the program dies.

mod cut;
mod desk;
mod holder;
mod hook;
mod provider;
mod race;
mod setting;
