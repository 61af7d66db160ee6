use super::*;
use crate::names::Names;
use crate::render;

/// The file of this module, with its paths in full.
fn emitted(text: &str, module: &str) -> String {
    let contract = sample::contract(text);
    let names = Names::new(&contract);
    let emission = Emission::new(&contract, &names);
    let files = emit(&emission).expect("the sample is supported");
    let file = files
        .iter()
        .find(|file| file.module == module)
        .expect("there is the module");
    render::file(&[file.documentation.clone()], &file.chunks)
}
