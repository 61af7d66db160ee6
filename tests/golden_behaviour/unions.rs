//! Unions: by the first branch that fits, or by the value of the discriminator.

use counterpart_runtime::serde_json::json;
use goldens::recursive_types::types::{Expression, Node, Sum, SumRequired};
use goldens::tagged_unions::types::{Circle, CircleRequired, Element, Label, Line, Shape};
use goldens::untagged_unions::types::{Amount, Method, Payment, PaymentReferences};

use crate::{kept, read, written};

#[test]
fn an_untagged_union_is_what_fits() {
    let payment: Payment = kept(&json!({"amount": "12.50", "method": "cash", "references": ["a"]}));
    assert_eq!(payment.amount, Amount::Text("12.50".to_owned()));
    assert_eq!(
        payment.references,
        Some(PaymentReferences::TextList(vec!["a".to_owned()]))
    );
    let payment: Payment = kept(&json!({"amount": 1250, "method": {"iban": "CH"}}));
    assert_eq!(payment.amount, Amount::Integer(1250));
    assert!(matches!(payment.method, Method::Transfer(_)));
    let refused = read::<Payment>(&json!({"amount": "12.5", "method": {"cardNumber": 1}}));
    let refused = refused.unwrap_err();
    assert_eq!(refused.len(), 2, "{refused:?}");
    assert!(refused[0].starts_with("`/amount`: "), "{refused:?}");
    assert!(refused[1].starts_with("`/method"), "{refused:?}");
}

#[test]
fn a_tagged_union_is_what_its_discriminator_says() {
    let shape: Shape = kept(&json!({"kind": "circle", "radius": 1.5}));
    assert!(matches!(shape, Shape::Circle(_)));
    let square: Shape = kept(&json!({"kind": "square", "width": 2.0}));
    assert!(matches!(square, Shape::Rectangle(_)));
    let refused = read::<Shape>(&json!({"kind": "circle", "radius": 0}));
    assert_eq!(refused.unwrap_err(), ["`/radius`: expected more than 0"]);
    assert_eq!(read::<Shape>(&json!({"radius": 1})).unwrap_err().len(), 1);
    let refused = read::<Shape>(&json!({"kind": "triangle", "radius": 1})).unwrap_err();
    assert!(refused[0].starts_with("`/kind`: "), "{refused:?}");
    kept::<Element>(&json!({"type": "Label", "text": "x"}));
}

#[test]
fn the_discriminator_is_written_whatever_the_value_says() {
    let circle = Circle::new(CircleRequired {
        kind: "round".to_owned(),
        radius: 1.0,
    });
    assert_eq!(
        written(&Shape::from(circle)),
        json!({"kind": "circle", "radius": 1.0})
    );
}

#[test]
fn recursive_types_hold_themselves() {
    let sum = Sum::new(SumRequired {
        left: Box::new(Expression::from(1)),
        right: Box::new(Expression::Integer(2)),
    });
    let value = json!({"left": 1, "right": {"left": 1, "right": 2}});
    let nested: Expression = kept(&value);
    let Expression::Sum(nested) = nested else {
        panic!("a sum is no number")
    };
    assert_eq!(*nested.right, Expression::from(sum));
    kept::<Node>(&json!({
        "value": "a", "parent": null, "next": {"value": "b", "parent": {"value": "c", "parent": null}},
        "other": null, "children": [{"value": "d", "parent": null}], "named": {"e": {"value": "e", "parent": null}}
    }));
}

#[test]
fn a_member_of_one_value_is_not_asked_for() {
    let elements = [
        Element::Label(Label::new("here")),
        Element::Line(Line::default().with_length(3)),
    ];
    assert_eq!(
        counterpart_runtime::serde_json::to_value(elements).unwrap(),
        json!([{"type": "Label", "text": "here"}, {"type": "Line", "length": 3}])
    );
}
