# A person's own pages.

account-organizations-title = Organizations
account-organizations-intro = The organizations you belong to, and what you are in each.
account-organizations-create = Create an organization
account-organizations-none-title = You are in no organization
account-organizations-none-text = Ask a colleague to invite you; the mail brings you in with one click.
account-organizations-none-create = Or create an organization of your own.
account-organizations-pending = { $name } is waiting for approval by the platform’s staff. We will write to you when that is done.
account-organizations-open = Open { $name }
account-organizations-organization = Organization
account-staff-console = Open the staff console

## Another organization
account-new-intro = You become its owner. Your other organizations stay as they are.
account-new-approval = The platform’s staff look at every new organization. We will write to you when yours is approved.
account-new-closed = Sign-up is closed on this platform: only its staff create organizations.
