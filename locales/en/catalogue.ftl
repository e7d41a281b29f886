# The catalogue of the applications' permissions, and the role templates: what staff keep.

catalogue-permissions = Permissions
catalogue-permissions-text = What your applications let people do. Organizations put these into their roles, beside the portal’s own permissions.
catalogue-empty = No application yet
catalogue-empty-text = Add an application first, then what it lets people do, one sentence each.
catalogue-none = It has no permission yet.
catalogue-application = Application
catalogue-add-application = Add application
catalogue-application-name = Application name
catalogue-key = Key
catalogue-key-hint = Small letters, digits and hyphens, such as crm. It stands before the colon and never changes.
catalogue-add-permission = Add permission
catalogue-permission = Permission
catalogue-permission-hint = resource.action, such as contacts.export. It never changes.
catalogue-sentence = Sentence
catalogue-sentence-hint = What it lets one do, such as: Export contacts
catalogue-offered = Offered
catalogue-retired-status = Retired
catalogue-application-added = { $name } was added.
catalogue-permission-added = { $name } was added.
catalogue-retired = { $name } is retired. Roles that have it keep it; no role can get it any more.
catalogue-restored = { $name } can be put into roles again.
catalogue-retire = Retire
catalogue-restore = Bring back
catalogue-retire-text = Roles that have it keep it, and no other role can get it. Nothing stops working.
catalogue-restore-text = Retired { $when }. Organizations can put it into roles again once you bring it back.
catalogue-full = All 512 numbers for permissions are in use. A number means the same for ever, so none becomes free.
catalogue-fault-key = Enter a key of small letters, digits and hyphens that begins with a letter
catalogue-fault-permission = Enter resource.action in small letters, such as contacts.export
catalogue-fault-sentence = Enter a sentence of 1 to 200 characters
catalogue-fault-application = Choose one of the applications
catalogue-fault-taken = This is in use already. Choose another.

catalogue-roles = Role templates
catalogue-roles-text = Roles that you offer to all organizations. Who takes one gets a role of its own: when you change the template later, organizations are shown the difference and decide.
catalogue-roles-empty = No template yet
catalogue-roles-empty-text = Offer a role that many organizations need, such as Support agent.
catalogue-new-template = New template
catalogue-create-template = Create template
catalogue-template = Template
catalogue-used-by = Used by
catalogue-changed = Changed
catalogue-uses = { $count ->
    [0] Nobody yet
    [one] 1 organization
   *[other] { $count } organizations
}
catalogue-uses-many = 1,000+ organizations
catalogue-template-text = { $uses } took it. A change is offered to them; nothing changes by itself.
catalogue-stop = Stop offering it
catalogue-stop-text = Organizations that took it keep their role.
catalogue-offer = Offer it again
catalogue-template-retired = It is no longer offered.
catalogue-template-restored = It is offered again.

catalogue-custom-roles = Own roles
catalogue-custom-roles-hint = Whether its admins may define roles of their own. Otherwise they use the built-in ones and your templates.
catalogue-custom-roles-yes = May define roles
catalogue-custom-roles-no = Built-in roles and templates only
catalogue-custom-roles-default = Own roles in new organizations
catalogue-custom-roles-default-hint = What a new organization begins with. You can change it for each.
