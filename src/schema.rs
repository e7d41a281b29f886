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
        only_organization_id -> Nullable<Uuid>,
        connection_id -> Nullable<Uuid>,
        break_glass_organization_id -> Nullable<Uuid>,
        break_glass_until -> Nullable<Timestamptz>,
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
        audit_retention_days -> Nullable<Int4>,
        custom_roles -> Bool,
        grace_days -> Int4,
        password_sign_in -> Bool,
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
        unanswered -> Int4,
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
        custom_roles -> Bool,
        closes_at -> Nullable<Timestamptz>,
        audit_retention_days -> Nullable<Int4>,
        join_requests -> Bool,
        trial_ends_on -> Nullable<Date>,
        purge_at -> Nullable<Timestamptz>,
        closed_by -> Text,
        end_told -> Nullable<Int4>,
        purge_told -> Nullable<Int4>,
        password_sign_in -> Text,
        sso_enforced -> Bool,
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
        mask -> Bytea,
        updated_at -> Nullable<Timestamptz>,
        updated_by -> Text,
        template_id -> Nullable<Uuid>,
        template_version -> Nullable<Int4>,
    }
}

diesel::table! {
    role_templates (id) {
        id -> Uuid,
        name -> Text,
        description -> Text,
        permissions -> Array<Text>,
        version -> Int4,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
        updated_by -> Text,
        retired_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    applications (key) {
        key -> Text,
        name -> Text,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    permissions (key) {
        key -> Text,
        number -> Int4,
        application -> Nullable<Text>,
        description -> Text,
        created_at -> Timestamptz,
        retired_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    teams (organization_id, id) {
        organization_id -> Uuid,
        id -> Uuid,
        parent_id -> Nullable<Uuid>,
        name -> Text,
        path -> Array<Uuid>,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    team_members (organization_id, member_id, team_id) {
        organization_id -> Uuid,
        team_id -> Uuid,
        member_id -> Uuid,
        created_at -> Timestamptz,
        created_by -> Text,
    }
}

diesel::table! {
    team_roster (organization_id, member_id, team_id) {
        organization_id -> Uuid,
        team_id -> Uuid,
        sort_name -> Text,
        member_id -> Uuid,
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
        end_told_at -> Nullable<Timestamptz>,
        join_link_id -> Nullable<Uuid>,
        password_sign_in -> Text,
        connection_id -> Nullable<Uuid>,
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
        team_id -> Nullable<Uuid>,
        ends_at -> Nullable<Timestamptz>,
        created_by_id -> Nullable<Uuid>,
        end_told_at -> Nullable<Timestamptz>,
        connection_id -> Nullable<Uuid>,
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
        team_id -> Nullable<Uuid>,
        reminders -> Int4,
        reminded_at -> Nullable<Timestamptz>,
        reminder_hash -> Nullable<Bytea>,
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
    receipts (organization_id, id) {
        organization_id -> Uuid,
        id -> Uuid,
        member_id -> Uuid,
        cause -> Text,
        created_at -> Timestamptz,
        created_by -> Text,
        created_by_id -> Nullable<Uuid>,
        lines -> Jsonb,
        restored_at -> Nullable<Timestamptz>,
        restored_by -> Text,
        restored -> Nullable<Jsonb>,
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

diesel::table! {
    audit_event_teams (organization_id, team_id, at, event_id) {
        organization_id -> Uuid,
        team_id -> Uuid,
        at -> Timestamptz,
        event_id -> Uuid,
    }
}

diesel::table! {
    audit_heads (organization_id) {
        organization_id -> Uuid,
        sequence -> Int8,
        hash -> Bytea,
        first_sequence -> Int8,
        first_previous_hash -> Bytea,
    }
}

diesel::table! {
    audit_chain (organization_id, sequence) {
        organization_id -> Uuid,
        sequence -> Int8,
        event_id -> Uuid,
        hash -> Bytea,
    }
}

diesel::table! {
    audit_verifications (organization_id, id) {
        organization_id -> Uuid,
        id -> Uuid,
        at -> Timestamptz,
        by_name -> Text,
        outcome -> Text,
        first_sequence -> Int8,
        last_sequence -> Int8,
        last_hash -> Bytea,
        fault -> Text,
        bad_sequence -> Nullable<Int8>,
    }
}

diesel::table! {
    join_links (organization_id, id) {
        organization_id -> Uuid,
        id -> Uuid,
        name -> Text,
        token_hash -> Bytea,
        sealed -> Bytea,
        team_id -> Nullable<Uuid>,
        domains -> Array<Text>,
        approval -> Bool,
        most_uses -> Int4,
        uses -> Int4,
        created_by -> Nullable<Uuid>,
        created_by_name -> Text,
        created_at -> Timestamptz,
        expires_at -> Timestamptz,
        revoked_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    join_link_roles (organization_id, link_id, role_id) {
        organization_id -> Uuid,
        link_id -> Uuid,
        role_id -> Uuid,
    }
}

diesel::table! {
    join_confirmations (organization_id, id) {
        organization_id -> Uuid,
        id -> Uuid,
        link_id -> Uuid,
        email -> Text,
        token_hash -> Bytea,
        created_at -> Timestamptz,
        expires_at -> Timestamptz,
        used_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    join_requests (organization_id, id) {
        organization_id -> Uuid,
        id -> Uuid,
        user_id -> Uuid,
        name -> Text,
        email -> Text,
        link_id -> Nullable<Uuid>,
        message -> Text,
        state -> Text,
        created_at -> Timestamptz,
        expires_at -> Timestamptz,
        decided_at -> Nullable<Timestamptz>,
        decided_by -> Nullable<Uuid>,
        decided_by_name -> Text,
        reason -> Text,
        member_id -> Nullable<Uuid>,
    }
}

diesel::table! {
    join_asks (id) {
        id -> Uuid,
        user_id -> Uuid,
        label -> Text,
        created_at -> Timestamptz,
        expires_at -> Timestamptz,
        closed_at -> Nullable<Timestamptz>,
    }
}

diesel::joinable!(sessions -> users (user_id));
diesel::joinable!(staff -> users (user_id));
diesel::joinable!(members -> users (user_id));

diesel::table! {
    connections (organization_id, id) {
        organization_id -> Uuid,
        id -> Uuid,
        protocol -> Text,
        guide -> Text,
        name -> Text,
        status -> Text,
        stage -> Text,
        stage_before -> Nullable<Text>,
        stage_since -> Timestamptz,
        settings -> Jsonb,
        version -> Int4,
        step -> Text,
        contact_email -> Text,
        provisioning -> Bool,
        certificate_ends_at -> Nullable<Timestamptz>,
        refreshed_at -> Nullable<Timestamptz>,
        refresh_fault -> Text,
        held_refresh -> Nullable<Jsonb>,
        created_at -> Timestamptz,
        created_by -> Text,
        updated_at -> Timestamptz,
        updated_by -> Text,
        signing_fingerprint -> Text,
        signing_ends_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    connection_versions (organization_id, connection_id, version) {
        organization_id -> Uuid,
        connection_id -> Uuid,
        version -> Int4,
        settings -> Jsonb,
        change -> Text,
        created_at -> Timestamptz,
        created_by_id -> Nullable<Uuid>,
        created_by -> Text,
        tested_at -> Nullable<Timestamptz>,
        tested_by_id -> Nullable<Uuid>,
        tested_by -> Text,
        worked_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    connection_keys (organization_id, id) {
        organization_id -> Uuid,
        id -> Uuid,
        connection_id -> Uuid,
        state -> Text,
        certificate -> Bytea,
        sealed_key -> Bytea,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    connection_roles (organization_id, id) {
        organization_id -> Uuid,
        id -> Uuid,
        connection_id -> Uuid,
        group_name -> Text,
        role_id -> Uuid,
        team_id -> Nullable<Uuid>,
        created_at -> Timestamptz,
        created_by_id -> Nullable<Uuid>,
        created_by -> Text,
    }
}

diesel::table! {
    connection_pilots (organization_id, connection_id, email) {
        organization_id -> Uuid,
        connection_id -> Uuid,
        email -> Text,
        created_at -> Timestamptz,
        created_by -> Text,
    }
}

diesel::table! {
    connection_counts (organization_id, connection_id, stage) {
        organization_id -> Uuid,
        connection_id -> Uuid,
        stage -> Text,
        passed -> Int8,
        refused -> Int8,
    }
}

diesel::table! {
    connection_warnings (organization_id, connection_id, fingerprint, days) {
        organization_id -> Uuid,
        connection_id -> Uuid,
        fingerprint -> Text,
        days -> Int4,
        told_at -> Timestamptz,
    }
}

diesel::table! {
    domains (organization_id, id) {
        organization_id -> Uuid,
        id -> Uuid,
        name -> Text,
        token -> Text,
        status -> Text,
        proven_at -> Nullable<Timestamptz>,
        checked_at -> Nullable<Timestamptz>,
        last_result -> Text,
        lapsing_since -> Nullable<Timestamptz>,
        told_days -> Nullable<Int4>,
        capture -> Text,
        connection_id -> Nullable<Uuid>,
        created_at -> Timestamptz,
        created_by -> Text,
    }
}

diesel::table! {
    sso_requests (organization_id, id) {
        organization_id -> Uuid,
        id -> Uuid,
        connection_id -> Uuid,
        request_id -> Text,
        browser_hash -> Bytea,
        purpose -> Text,
        version -> Int4,
        tester_id -> Nullable<Uuid>,
        setup_link_id -> Nullable<Uuid>,
        return_to -> Text,
        created_at -> Timestamptz,
        expires_at -> Timestamptz,
        used_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    sso_used_assertions (organization_id, connection_id, assertion_hash) {
        organization_id -> Uuid,
        connection_id -> Uuid,
        assertion_hash -> Bytea,
        expires_at -> Timestamptz,
    }
}

diesel::table! {
    sso_attempts (organization_id, id) {
        organization_id -> Uuid,
        id -> Uuid,
        connection_id -> Uuid,
        at -> Timestamptz,
        purpose -> Text,
        stage -> Text,
        version -> Int4,
        reason -> Text,
        subject -> Text,
        member_id -> Nullable<Uuid>,
        by_id -> Nullable<Uuid>,
        by_name -> Text,
        address -> Text,
        report -> Jsonb,
        stray -> Bool,
    }
}

diesel::table! {
    external_identities (organization_id, id) {
        organization_id -> Uuid,
        id -> Uuid,
        connection_id -> Uuid,
        subject -> Text,
        user_id -> Uuid,
        email -> Text,
        groups -> Array<Text>,
        created_at -> Timestamptz,
        last_used_at -> Timestamptz,
    }
}

diesel::table! {
    sso_consents (organization_id, id) {
        organization_id -> Uuid,
        id -> Uuid,
        connection_id -> Uuid,
        user_id -> Uuid,
        subject -> Text,
        token_hash -> Bytea,
        browser_hash -> Bytea,
        claims -> Jsonb,
        return_to -> Text,
        created_at -> Timestamptz,
        expires_at -> Timestamptz,
        used_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    sso_sessions (organization_id, session_id) {
        organization_id -> Uuid,
        session_id -> Uuid,
        connection_id -> Uuid,
        identity_id -> Uuid,
        name_id -> Jsonb,
        session_index -> Text,
    }
}

diesel::table! {
    break_glass_codes (organization_id, id) {
        organization_id -> Uuid,
        id -> Uuid,
        code_hash -> Bytea,
        created_at -> Timestamptz,
        created_by -> Text,
        used_at -> Nullable<Timestamptz>,
        used_by -> Text,
    }
}

diesel::table! {
    setup_links (organization_id, id) {
        organization_id -> Uuid,
        id -> Uuid,
        token_hash -> Bytea,
        task -> Text,
        connection_id -> Nullable<Uuid>,
        domain_id -> Nullable<Uuid>,
        email -> Text,
        created_by_id -> Nullable<Uuid>,
        created_by -> Text,
        created_at -> Timestamptz,
        expires_at -> Timestamptz,
        opened_at -> Nullable<Timestamptz>,
        finished_at -> Nullable<Timestamptz>,
        revoked_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    platform_email_templates (kind, locale) {
        kind -> Text,
        locale -> Text,
        published -> Nullable<Int4>,
        latest -> Int4,
        draft_subject -> Nullable<Text>,
        draft_body -> Nullable<Text>,
        draft_at -> Nullable<Timestamptz>,
        draft_by -> Text,
        draft_format -> Text,
        draft_plain -> Text,
        changed_at -> Nullable<Timestamptz>,
        changed_by -> Text,
    }
}

diesel::table! {
    platform_email_versions (kind, locale, number) {
        kind -> Text,
        locale -> Text,
        number -> Int4,
        subject -> Text,
        body -> Text,
        restored -> Nullable<Int4>,
        created_at -> Timestamptz,
        created_by_id -> Nullable<Uuid>,
        created_by -> Text,
        format -> Text,
        plain -> Text,
        unsent -> Bool,
    }
}

diesel::table! {
    platform_email_settings (kind) {
        kind -> Text,
        enabled -> Bool,
        updated_at -> Timestamptz,
        updated_by -> Text,
        inherits -> Bool,
        link_minutes -> Nullable<Int4>,
        link_most -> Nullable<Int4>,
        reminder_days -> Nullable<Int4>,
        reminders -> Nullable<Int4>,
        per_hour -> Nullable<Int4>,
    }
}

diesel::table! {
    email_templates (organization_id, kind, locale) {
        organization_id -> Uuid,
        kind -> Text,
        locale -> Text,
        published -> Nullable<Int4>,
        latest -> Int4,
        platform_version -> Int4,
        draft_subject -> Nullable<Text>,
        draft_body -> Nullable<Text>,
        draft_at -> Nullable<Timestamptz>,
        draft_by -> Text,
        draft_format -> Text,
        draft_plain -> Text,
        changed_at -> Nullable<Timestamptz>,
        changed_by -> Text,
    }
}

diesel::table! {
    email_versions (organization_id, kind, locale, number) {
        organization_id -> Uuid,
        kind -> Text,
        locale -> Text,
        number -> Int4,
        subject -> Text,
        body -> Text,
        restored -> Nullable<Int4>,
        created_at -> Timestamptz,
        created_by_id -> Nullable<Uuid>,
        created_by -> Text,
        format -> Text,
        plain -> Text,
        unsent -> Bool,
    }
}

diesel::table! {
    email_settings (organization_id, kind) {
        organization_id -> Uuid,
        kind -> Text,
        enabled -> Bool,
        updated_at -> Timestamptz,
        updated_by -> Text,
        inherits -> Bool,
        link_minutes -> Nullable<Int4>,
        reminder_days -> Nullable<Int4>,
        reminders -> Nullable<Int4>,
        per_hour -> Nullable<Int4>,
    }
}

diesel::table! {
    known_browsers (user_id, browser_hash) {
        user_id -> Uuid,
        browser_hash -> Bytea,
        device -> Text,
        network -> Text,
        first_seen_at -> Timestamptz,
        last_seen_at -> Timestamptz,
        told_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    mail_log (id) {
        id -> Uuid,
        organization_id -> Nullable<Uuid>,
        kind -> Text,
        is_trial -> Bool,
        locale -> Text,
        recipient -> Text,
        invitation_id -> Nullable<Uuid>,
        state -> Text,
        reason -> Text,
        attempts -> Int4,
        created_at -> Timestamptz,
        admitted_at -> Nullable<Timestamptz>,
        last_try_at -> Nullable<Timestamptz>,
        next_try_at -> Nullable<Timestamptz>,
        sent_at -> Nullable<Timestamptz>,
        message_id -> Text,
    }
}

diesel::table! {
    branding (organization_id) {
        organization_id -> Uuid,
        accent -> Nullable<Text>,
        sender_name -> Text,
        reply_to -> Text,
        footer -> Text,
        logo -> Nullable<Bytea>,
        logo_key -> Nullable<Bytea>,
        logo_width -> Nullable<Int2>,
        logo_height -> Nullable<Int2>,
        updated_at -> Timestamptz,
        updated_by -> Text,
    }
}

diesel::table! {
    platform_email_schedules (kind, locale) {
        kind -> Text,
        locale -> Text,
        publish_at -> Timestamptz,
        subject -> Text,
        body -> Text,
        format -> Text,
        plain -> Text,
        refused -> Bool,
        created_at -> Timestamptz,
        created_by_id -> Nullable<Uuid>,
        created_by -> Text,
    }
}

diesel::table! {
    email_schedules (organization_id, kind, locale) {
        organization_id -> Uuid,
        kind -> Text,
        locale -> Text,
        publish_at -> Timestamptz,
        subject -> Text,
        body -> Text,
        format -> Text,
        plain -> Text,
        refused -> Bool,
        created_at -> Timestamptz,
        created_by_id -> Nullable<Uuid>,
        created_by -> Text,
        platform_version -> Nullable<Int4>,
    }
}

diesel::table! {
    mail_servers (organization_id) {
        organization_id -> Uuid,
        revision -> Uuid,
        host -> Text,
        port -> Int4,
        encryption -> Text,
        username -> Text,
        sealed_password -> Nullable<Bytea>,
        sender -> Text,
        code_hash -> Nullable<Bytea>,
        code_person -> Nullable<Uuid>,
        code_tries -> Int4,
        code_expires_at -> Nullable<Timestamptz>,
        proven_at -> Nullable<Timestamptz>,
        proven_by -> Text,
        active -> Bool,
        carries_all -> Bool,
        sent_at -> Nullable<Timestamptz>,
        fault -> Text,
        fault_at -> Nullable<Timestamptz>,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
        updated_by -> Text,
    }
}

diesel::table! {
    email_refusals (organization_id, address, kind) {
        organization_id -> Uuid,
        address -> Text,
        kind -> Text,
        at -> Timestamptz,
    }
}

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
    role_templates,
    applications,
    permissions,
    teams,
    team_members,
    team_roster,
    members,
    assignments,
    invitations,
    invitation_roles,
    receipts,
    session_uses,
    tombstones,
    ownership_offers,
    audit_events,
    audit_event_teams,
    audit_heads,
    audit_chain,
    audit_verifications,
    join_links,
    join_link_roles,
    join_confirmations,
    join_requests,
    join_asks,
    connections,
    connection_versions,
    connection_keys,
    connection_roles,
    connection_pilots,
    connection_counts,
    connection_warnings,
    domains,
    sso_requests,
    sso_used_assertions,
    sso_attempts,
    external_identities,
    sso_consents,
    sso_sessions,
    break_glass_codes,
    setup_links,
    platform_email_templates,
    platform_email_versions,
    platform_email_settings,
    email_templates,
    email_versions,
    email_settings,
    known_browsers,
    mail_log,
    branding,
    platform_email_schedules,
    email_schedules,
    mail_servers,
    email_refusals
);

/// Functions of the database, see the migrations.
pub mod functions {
    use diesel::declare_sql_function;
    use diesel::sql_types::{Array, Bytea, Double, Int4, Nullable, Text, Timestamptz, Uuid};

    #[declare_sql_function]
    extern "SQL" {
        /// Session, person, organization and permissions in one answer; opens the wall for that organization.
        fn access_of(
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
        fn organizations_of(person: Uuid, moment: Timestamptz) -> Jsonb;
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
        /// Ids of members whose name or address matches, by name; of these teams and below, or of all.
        fn search_members_of(
            words: Text,
            wanted_status: Nullable<Text>,
            wanted_role: Nullable<Text>,
            wanted_teams: Nullable<Array<Uuid>>,
            after_name: Nullable<Text>,
            after_id: Nullable<Uuid>,
            most: Int4,
        ) -> Array<Uuid>;
        /// Deletes events of the organization that are over their time, see the migration; says how many.
        fn audit_prune(moment: Timestamptz, most: Int4) -> diesel::sql_types::BigInt;
        /// The organization behind a join link's token.
        fn organization_of_join_link(token: Bytea) -> Nullable<Uuid>;
        /// The organization behind a personal link that proves an address.
        fn organization_of_join_confirmation(token: Bytea) -> Nullable<Uuid>;
        /// The organization of an address, if it takes requests to join.
        fn organization_that_takes_requests(wanted: Text, moment: Timestamptz) -> Nullable<Uuid>;
        /// The organization to which a person's own request went.
        fn organization_of_join_request(request: Uuid, person: Uuid) -> Nullable<Uuid>;
        /// Organizations in which something is over, or its end is to be told.
        fn organizations_with_ends(moment: Timestamptz, most: Int4) -> Array<Uuid>;
        /// Open organizations with an invitation of which somebody is to be reminded.
        fn organizations_with_reminders(
            moment: Timestamptz,
            most: Int4,
            usual_days: Int4,
            usual_times: Int4,
        ) -> Array<Uuid>;
        /// From when on people are told of an end.
        fn told_from(begins: Timestamptz, ends: Timestamptz) -> Timestamptz;
        /// The organization of a connection.
        fn organization_of_connection(connection: Uuid) -> Nullable<Uuid>;
        /// The organization that has proven a domain.
        fn organization_of_domain(domain: Text) -> Nullable<Uuid>;
        /// The organization of a set-up link's token.
        fn organization_of_setup_link(token: Bytea) -> Nullable<Uuid>;
        /// The organization of the token with which somebody agrees that a provider signs them in.
        fn organization_of_consent(token: Bytea) -> Nullable<Uuid>;
        /// The organization of a logo's public address.
        fn organization_of_logo(key: Bytea) -> Nullable<Uuid>;
        /// The organization of an address, also of a former one.
        fn organization_of_slug(wanted: Text) -> Nullable<Uuid>;
        /// Organizations with a domain that was not looked at since.
        fn organizations_with_due_domains(before: Timestamptz, most: Int4) -> Array<Uuid>;
        /// Open organizations with metadata to read again, or a certificate whose end is to be told of.
        fn organizations_with_due_connections(
            refreshed_before: Timestamptz,
            ending_before: Timestamptz,
            most: Int4,
        ) -> Array<Uuid>;
        /// Organizations in which the text of a mail has waited for its moment long enough.
        fn organizations_with_due_emails(moment: Timestamptz, most: Int4) -> Array<Uuid>;
        /// Active members whose address is in none of these domains, counted no further than `most`.
        fn members_beyond_domains(known: Array<Text>, moment: Timestamptz, most: Int4) -> Array<Uuid>;
        /// Active members who came through none of these connections last, counted no further than `most`.
        fn members_beyond_connections(known: Array<Uuid>, moment: Timestamptz, most: Int4) -> Array<Uuid>;
        /// Open organizations that follow the platform and have no single sign-on for everybody; staff only.
        fn organizations_without_single_sign_on(most: Int4) -> Array<Uuid>;
        /// Uses up a break-glass code; answers the organization that it opens for this person.
        fn use_break_glass(wanted: Text, person: Uuid, hash: Bytea, moment: Timestamptz) -> Nullable<Uuid>;
        /// How many organizations took each of these role templates, counted no further than `most`.
        fn template_uses(wanted: Array<Uuid>, most: Int4) -> Jsonb;
        /// One of the parts of a text, counted from one.
        fn split_part(text: Text, delimiter: Text, part: Int4) -> Text;
        /// Lower case, as the indexes have it.
        fn lower(text: Text) -> Text;
    }
}
