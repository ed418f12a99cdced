//! Every operation of the API, in one list, with the right it needs.

use super::anyone::admit_anyone;
use super::document;
use super::gate::{Gate, admit};
use super::v1;
use crate::state::WebState;
use axum::extract::DefaultBodyLimit;
use axum::middleware::from_fn_with_state;
use simcare_authority::Right;
use utoipa_axum::router::{OpenApiRouter, UtoipaMethodRouter};
use utoipa_axum::routes;

/// What an uploaded file may weigh. Longer ones are imported on the machine itself.
const UPLOAD_BYTES_MAX: usize = 32 * 1_024 * 1_024;

/// The list. [`Operations::public`] needs nothing, [`Operations::open`] any good token; everything
/// else a right at the brand in its address.
pub fn all(state: &WebState) -> OpenApiRouter<WebState> {
    let all = Operations::new(state)
        .open(routes!(v1::brands::list::brands_list))
        .with(Right::ReadCards, routes!(v1::brands::get::brand_get))
        .with(Right::ReadCards, routes!(v1::products::list::products_list))
        .with(Right::ReadCards, routes!(v1::products::get::product_get))
        .with(Right::ReadCards, routes!(v1::products::apn_get::product_apn_get))
        .with(Right::ManageApn, routes!(v1::products::apn_set::product_apn_set))
        .with(Right::ReadCards, routes!(v1::cards::list::cards_list))
        .with(Right::ReadCards, routes!(v1::cards::find::card_find))
        .with(Right::ReadCards, routes!(v1::cards::get::card_get))
        .with(Right::ReadCards, routes!(v1::orders::list::orders_list))
        .with(Right::ReadCards, routes!(v1::orders::find::order_find))
        .with(Right::ReadCards, routes!(v1::orders::get::order_get))
        .with(Right::ReadCards, routes!(v1::holders::get::holder_get))
        .with(Right::ReadAudit, routes!(v1::audit::list::audit_list))
        .with(Right::ManageTokens, routes!(v1::tokens::list::tokens_list))
        .with(Right::ManageTokens, routes!(v1::tokens::make::token_make))
        .with(Right::ManageTokens, routes!(v1::tokens::revoke::token_revoke))
        .with(Right::ReadConversations, routes!(v1::events::list::events_list))
        .public(routes!(v1::assistant::classify::classify));
    doctor(knowledge(carriers(imports(registrations(returns(conversations(all))))))).router
}

fn doctor(all: Operations) -> Operations {
    all.public(routes!(v1::diagnoses::start::diagnosis_begin))
        .public(routes!(v1::diagnoses::answer::diagnosis_reply))
        .public(routes!(v1::diagnoses::get::diagnosis_get))
        .public(routes!(v1::doctor::catalogue::catalogue_get))
}

fn conversations(all: Operations) -> Operations {
    all.with(Right::ReadConversations, routes!(v1::conversations::list::conversations_list))
        .with(Right::ReadConversations, routes!(v1::conversations::get::conversation_get))
        .with(Right::ReadConversations, routes!(v1::conversations::entries::entries_list))
        .with(Right::WriteConversations, routes!(v1::conversations::reply::conversation_reply))
        .with(Right::WriteConversations, routes!(v1::conversations::note::conversation_note))
        .with(Right::AssignConversations, routes!(v1::conversations::claim::conversation_claim))
        .with(Right::AssignConversations, routes!(v1::conversations::assign::conversation_assign))
        .with(Right::WriteConversations, routes!(v1::conversations::close::conversation_close))
        .with(Right::WriteConversations, routes!(v1::conversations::reopen::conversation_reopen))
        .with(Right::ReadConversations, routes!(v1::canned_replies::list::canned_replies_list))
        .with(Right::ManageCannedReplies, routes!(v1::canned_replies::save::canned_reply_save))
}

fn returns(all: Operations) -> Operations {
    all.with(Right::ReadCases, routes!(v1::cases::list::cases_list))
        .with(Right::ReadCases, routes!(v1::cases::get::case_get))
        .with(Right::DecideCases, routes!(v1::cases::open::case_open))
        .upload(Right::DecideCases, routes!(v1::cases::evidence::evidence_add))
        .with(Right::DecideCases, routes!(v1::cases::decide::case_decide))
        .with(Right::DecideCases, routes!(v1::cases::reject::case_reject))
        .with(Right::ReadCases, routes!(v1::refunds::get::refund_get))
        .with(Right::ApproveRefunds, routes!(v1::refunds::approve::refund_approve))
        .with(Right::ExecuteRefunds, routes!(v1::refunds::execute::refund_execute))
        .with(Right::ExecuteRefunds, routes!(v1::refunds::retry::refund_retry))
        .with(Right::ExecuteRefunds, routes!(v1::refunds::settle::refund_settle))
        .with(Right::ReadPolicies, routes!(v1::policies::list::policies_list))
        .with(Right::ReadPolicies, routes!(v1::policies::get::policy_get))
}

fn registrations(all: Operations) -> Operations {
    let review = Right::ReviewRegistrations;
    all.with(Right::ReadCards, routes!(v1::registrations::list::registrations_list))
        .with(Right::ReadCards, routes!(v1::registrations::get::registration_get))
        .with(review, routes!(v1::registrations::papers::registration_look_at))
        .with(review, routes!(v1::registrations::approve::registration_approve))
        .with(review, routes!(v1::registrations::reject::registration_reject))
}

fn imports(all: Operations) -> Operations {
    all.upload(Right::ManageCatalogue, routes!(v1::imports::catalogue::catalogue_import))
        .upload(Right::ImportOrders, routes!(v1::imports::orders::orders_import))
        .upload(Right::ImportOrders, routes!(v1::imports::cards::cards_import))
}

fn knowledge(all: Operations) -> Operations {
    all.with(Right::ReadConversations, routes!(v1::articles::list::articles_list))
        .with(Right::ReadConversations, routes!(v1::articles::find::article_find))
        .with(Right::ReadConversations, routes!(v1::articles::get::article_get))
        .with(Right::ManageKnowledge, routes!(v1::articles::save::article_save))
        .with(Right::ManageKnowledge, routes!(v1::articles::publish::article_publish))
        .with(Right::ReadConversations, routes!(v1::proposals::list::proposals_list))
        .with(Right::ManageKnowledge, routes!(v1::proposals::approve::proposal_approve))
        .with(Right::ManageKnowledge, routes!(v1::proposals::reject::proposal_reject))
        .with(Right::ReadConversations, routes!(v1::proposals::gaps::gaps_list))
}

fn carriers(all: Operations) -> Operations {
    all.with(Right::ManageCarriers, routes!(v1::sandbox::get::sandbox_line_get))
        .with(Right::ManageCarriers, routes!(v1::sandbox::put::sandbox_line_put))
}

/// The list in the making.
struct Operations {
    state: WebState,
    router: OpenApiRouter<WebState>,
}

impl Operations {
    fn new(state: &WebState) -> Self {
        Self { state: state.clone(), router: OpenApiRouter::with_openapi(document::frame()) }
    }

    /// Needs nothing: anybody may call it, as often as one address may.
    fn public(mut self, routes: UtoipaMethodRouter<WebState>) -> Self {
        let (schemas, mut paths, methods) = routes;
        for item in paths.paths.values_mut() {
            document::note_public(item);
        }
        let methods = methods.route_layer(from_fn_with_state(self.state.clone(), admit_anyone));
        self.router = self.router.routes((schemas, paths, methods));
        self
    }

    /// Needs any good token.
    fn open(self, routes: UtoipaMethodRouter<WebState>) -> Self {
        self.add(None, routes)
    }

    /// Needs a right at the brand in the address.
    fn with(self, right: Right, routes: UtoipaMethodRouter<WebState>) -> Self {
        self.add(Some(right), routes)
    }

    /// The same for a body that is a file.
    fn upload(self, right: Right, (schemas, paths, methods): UtoipaMethodRouter<WebState>) -> Self {
        let methods = methods.layer(DefaultBodyLimit::max(UPLOAD_BYTES_MAX));
        self.add(Some(right), (schemas, paths, methods))
    }

    fn add(mut self, right: Option<Right>, routes: UtoipaMethodRouter<WebState>) -> Self {
        let (schemas, mut paths, methods) = routes;
        for item in paths.paths.values_mut() {
            document::note(item, right);
        }
        let gate = Gate { state: self.state.clone(), right };
        let methods = methods.route_layer(from_fn_with_state(gate, admit));
        self.router = self.router.routes((schemas, paths, methods));
        self
    }
}
