//! Tables as Diesel sees them; written from the migrations, checked by a test against the database.

diesel::table! {
    users (id) {
        id -> Uuid,
        email -> Text,
        name -> Text,
        password_hash -> Text,
        locale -> Text,
        time_zone -> Text,
        created_at -> Timestamptz,
        password_changed_at -> Timestamptz,
        last_seen_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    sessions (id) {
        id -> Uuid,
        token_hash -> Bytea,
        user_id -> Uuid,
        created_at -> Timestamptz,
        last_seen_at -> Timestamptz,
        expires_at -> Timestamptz,
        user_agent -> Text,
        address -> Text,
    }
}

diesel::table! {
    staff (user_id) {
        user_id -> Uuid,
        role -> Text,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    staff_invitations (id) {
        id -> Uuid,
        email -> Text,
        role -> Text,
        token_hash -> Bytea,
        invited_by -> Nullable<Uuid>,
        created_at -> Timestamptz,
        expires_at -> Timestamptz,
        used_at -> Nullable<Timestamptz>,
        revoked_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    password_resets (id) {
        id -> Uuid,
        user_id -> Uuid,
        token_hash -> Bytea,
        created_at -> Timestamptz,
        expires_at -> Timestamptz,
        used_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    sign_ups (id) {
        id -> Uuid,
        name -> Text,
        email -> Text,
        organization_name -> Text,
        locale -> Text,
        token_hash -> Bytea,
        created_at -> Timestamptz,
        expires_at -> Timestamptz,
        used_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    platform_settings (only_row) {
        only_row -> Bool,
        sign_up -> Text,
        invitations_per_day -> Int4,
        updated_at -> Timestamptz,
        updated_by -> Text,
        grace_days -> Int4,
    }
}

diesel::table! {
    rate_limits (key) {
        key -> Text,
        window_ends -> Timestamptz,
        tries -> Int4,
    }
}

diesel::table! {
    jobs (id) {
        id -> Uuid,
        kind -> Text,
        payload -> Jsonb,
        sealed -> Nullable<Bytea>,
        organization_id -> Nullable<Uuid>,
        run_at -> Timestamptz,
        attempts -> Int4,
        max_attempts -> Int4,
        locked_until -> Nullable<Timestamptz>,
        locked_by -> Nullable<Uuid>,
        last_error -> Nullable<Text>,
        done_at -> Nullable<Timestamptz>,
        failed_at -> Nullable<Timestamptz>,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    dev_mails (id) {
        id -> Uuid,
        sent_at -> Timestamptz,
        recipient -> Text,
        subject -> Text,
        text_part -> Text,
        html_part -> Text,
    }
}

diesel::table! {
    organizations (id) {
        id -> Uuid,
        slug -> Text,
        name -> Text,
        kind -> Text,
        status -> Text,
        status_reason -> Text,
        status_changed_at -> Timestamptz,
        locale -> Text,
        time_zone -> Text,
        seat_limit -> Nullable<Int4>,
        contract_ends_on -> Nullable<Date>,
        member_count -> Int8,
        checklist_hidden -> Bool,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
        updated_by -> Text,
        closes_at -> Nullable<Timestamptz>,
        trial_ends_on -> Nullable<Date>,
        purge_at -> Nullable<Timestamptz>,
        closed_by -> Text,
        end_told -> Nullable<Int4>,
        purge_told -> Nullable<Int4>,
    }
}

diesel::table! {
    organization_slugs (slug) {
        slug -> Text,
        organization_id -> Uuid,
        retired_at -> Timestamptz,
    }
}

diesel::table! {
    roles (organization_id, id) {
        organization_id -> Uuid,
        id -> Uuid,
        key -> Text,
        name -> Text,
        description -> Text,
        permissions -> Array<Text>,
        built_in -> Bool,
        is_default -> Bool,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    members (organization_id, id) {
        organization_id -> Uuid,
        id -> Uuid,
        user_id -> Uuid,
        name -> Text,
        email -> Text,
        status -> Text,
        status_reason -> Text,
        status_changed_at -> Timestamptz,
        source -> Text,
        invited_by_name -> Text,
        joined_at -> Timestamptz,
        last_seen_at -> Nullable<Timestamptz>,
        sort_name -> Text,
        ends_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    assignments (organization_id, id) {
        organization_id -> Uuid,
        id -> Uuid,
        member_id -> Uuid,
        role_id -> Uuid,
        created_at -> Timestamptz,
        created_by -> Text,
    }
}

diesel::table! {
    invitations (organization_id, id) {
        organization_id -> Uuid,
        id -> Uuid,
        email -> Text,
        message -> Text,
        locale -> Text,
        token_hash -> Bytea,
        invited_by -> Nullable<Uuid>,
        invited_by_name -> Text,
        created_at -> Timestamptz,
        expires_at -> Timestamptz,
        mail_state -> Text,
        mail_error -> Text,
        mail_sent_at -> Nullable<Timestamptz>,
        opened_at -> Nullable<Timestamptz>,
        requested_at -> Nullable<Timestamptz>,
        accepted_at -> Nullable<Timestamptz>,
        declined_at -> Nullable<Timestamptz>,
        revoked_at -> Nullable<Timestamptz>,
        member_id -> Nullable<Uuid>,
        works_for_days -> Int4,
    }
}

diesel::table! {
    invitation_roles (organization_id, invitation_id, role_id) {
        organization_id -> Uuid,
        invitation_id -> Uuid,
        role_id -> Uuid,
    }
}

diesel::table! {
    session_uses (organization_id, session_id) {
        organization_id -> Uuid,
        session_id -> Uuid,
        member_id -> Uuid,
        last_seen_at -> Timestamptz,
    }
}

diesel::table! {
    tombstones (id) {
        id -> Uuid,
        slug -> Text,
        name -> Text,
        purged_at -> Timestamptz,
    }
}

diesel::table! {
    ownership_offers (organization_id, id) {
        organization_id -> Uuid,
        id -> Uuid,
        giver_id -> Uuid,
        receiver_id -> Uuid,
        steps_down -> Bool,
        created_at -> Timestamptz,
        expires_at -> Timestamptz,
        accepted_at -> Nullable<Timestamptz>,
        declined_at -> Nullable<Timestamptz>,
        withdrawn_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    audit_events (id) {
        id -> Uuid,
        organization_id -> Nullable<Uuid>,
        at -> Timestamptz,
        action -> Text,
        outcome -> Text,
        actor_kind -> Text,
        actor_id -> Nullable<Uuid>,
        actor_name -> Text,
        target_kind -> Text,
        target_id -> Nullable<Uuid>,
        target_name -> Text,
        before -> Nullable<Jsonb>,
        after -> Nullable<Jsonb>,
        reason -> Text,
        address -> Text,
        request_id -> Text,
    }
}

diesel::joinable!(sessions -> users (user_id));
diesel::joinable!(staff -> users (user_id));
diesel::joinable!(members -> users (user_id));

diesel::allow_tables_to_appear_in_same_query!(
    users,
    sessions,
    staff,
    staff_invitations,
    password_resets,
    sign_ups,
    platform_settings,
    rate_limits,
    jobs,
    dev_mails,
    organizations,
    organization_slugs,
    roles,
    members,
    assignments,
    invitations,
    invitation_roles,
    session_uses,
    tombstones,
    ownership_offers,
    audit_events
);

/// Functions of the database, see the migrations.
pub mod functions {
    use diesel::declare_sql_function;
    use diesel::sql_types::{Bytea, Double, Int4, Nullable, Text, Timestamptz, Uuid};

    #[declare_sql_function]
    extern "SQL" {
        /// Session, person, organization and permissions in one answer; opens the wall for that organization.
        fn who_is(
            session_hash: Bytea,
            org_slug: Nullable<Text>,
            moment: Timestamptz,
            idle_seconds: Double,
        ) -> Nullable<Jsonb>;
        /// Opens the wall for one organization until the end of the transaction.
        fn enter_organization(organization: Uuid) -> Text;
        /// Lets the transaction see all organizations, for the staff console.
        fn enter_as_staff() -> Text;
        /// A person's own organizations with the names of their roles.
        fn organizations_of(person: Uuid) -> Jsonb;
        /// The organization of an invitation's token.
        fn organization_of_invitation(token: Bytea) -> Nullable<Uuid>;
        /// Whether a slug is in use, or was.
        fn slug_is_taken(wanted: Text, except_for: Nullable<Uuid>) -> diesel::sql_types::Bool;
        /// Erases the organization whose wall is open, once its time has come; answers what it had.
        fn purge_organization(moment: Timestamptz) -> Nullable<Jsonb>;
        /// Whether an organization has an active owner; staff only.
        fn has_owner(org: Uuid) -> diesel::sql_types::Bool;
        /// Notes the last use of a session.
        fn touch(
            session: Uuid,
            organization: Nullable<Uuid>,
            member: Nullable<Uuid>,
            moment: Timestamptz,
            from_address: Text,
        ) -> diesel::sql_types::Bool;
        /// Ids of members whose name or address matches, by name.
        fn search_members(
            words: Text,
            wanted_status: Nullable<Text>,
            wanted_role: Nullable<Text>,
            after_name: Nullable<Text>,
            after_id: Nullable<Uuid>,
            most: Int4,
        ) -> Array<Uuid>;
        /// Lower case, as the indexes have it.
        fn lower(text: Text) -> Text;
    }
}
