-- How an organization looks, on its mails and on the pages through which people come to it. Without a row it looks as
-- the platform does.

CREATE TABLE branding (
    organization_id uuid PRIMARY KEY REFERENCES organizations ON DELETE CASCADE,
    accent          text CHECK (accent ~ '^#[0-9a-f]{6}$'),  -- white is readable on it; null: the platform's
    sender_name     text NOT NULL DEFAULT '' CHECK (length(sender_name) <= 60 AND sender_name !~ '[@<>"[:cntrl:]]'),
    reply_to        text NOT NULL DEFAULT '' CHECK (length(reply_to) <= 254 AND reply_to !~ '[[:space:][:cntrl:]]'),
    footer          text NOT NULL DEFAULT '' CHECK (length(footer) <= 300),
    -- Pixels that we encoded ourselves: nothing of the file that somebody uploaded.
    logo            bytea CHECK (octet_length(logo) <= 262144 AND substring(logo FROM 1 FOR 8) = '\x89504e470d0a1a0a'),
    logo_key        bytea UNIQUE CHECK (octet_length(logo_key) = 32),  -- its public address: sha256(organization || logo)
    logo_width      smallint CHECK (logo_width BETWEEN 1 AND 480),
    logo_height     smallint CHECK (logo_height BETWEEN 1 AND 112),
    updated_at      timestamptz NOT NULL,
    updated_by      text NOT NULL DEFAULT '',
    CHECK (num_nonnulls(logo, logo_key, logo_width, logo_height) IN (0, 4))
);
-- Beside the row, which pages read without it, and as it is: a PNG is compressed already.
ALTER TABLE branding ALTER COLUMN logo SET STORAGE EXTERNAL;

ALTER TABLE branding ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON branding TO tenantry_app
    USING (organization_id = current_organization()) WITH CHECK (organization_id = current_organization());
GRANT SELECT, INSERT, UPDATE, DELETE ON branding TO tenantry_app;

-- Whoever has a logo's address is led to its organization; the logo is read inside it.
CREATE FUNCTION organization_of_logo(key bytea) RETURNS uuid
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS
$$ SELECT organization_id FROM branding WHERE logo_key = key $$;
REVOKE ALL ON FUNCTION organization_of_logo(bytea) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION organization_of_logo(bytea) TO tenantry_app;
