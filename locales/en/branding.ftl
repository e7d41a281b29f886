# How an organization looks.

branding-title = Branding
branding-text = How { $name } looks in its mails, to people who are invited, and on its sign-in page once single sign-on is open to everyone.
branding-logo = Logo
branding-logo-text = It stands at the head of each mail and of those pages.
branding-no-logo = There is no logo: mails begin with their text, and pages show the name of the portal.
branding-file = Picture
branding-file-hint = PNG, JPEG or WebP, up to 512 KiB. It is kept as a small PNG without anything that was hidden in the file.
branding-upload = Upload logo
branding-replace = Replace logo
branding-remove = Remove logo
branding-logo-saved = The logo is shown from now on.
branding-logo-removed = The logo is removed.
branding-words = Colour and sender
branding-words-text = Fields that you leave empty follow the portal.
branding-save = Save colour and sender
branding-accent = Accent colour
branding-accent-hint = For buttons and links, such as #7b1e3a. White text has to be readable on it; shades for links and for dark mode are found for you.
branding-pick = Pick a colour
branding-take = Use { $shade }
branding-light = Light
branding-dark = Dark
branding-button = Button
branding-link = Link
branding-ratio = { $ground }: white on the button { $ratio }:1
branding-sender = Sender name
branding-sender-hint = Shown in lists of mails, beside the address { $address }, which stays.
branding-sender-hint-own = Shown in lists of mails. Mails that your own mail server carries come from { $own }, all others from { $platform }.
branding-reply-to = Answers go to
branding-reply-to-hint = The address to which people’s answers are sent.
branding-footer = Address at the end
branding-footer-hint = A few lines below each mail, such as your company’s name and address.
branding-saved = Saved. Mails that leave from now on look like this.
branding-unchanged = Nothing to change: it is so already.
branding-preview = A mail in this look
branding-preview-hint = The welcome mail with what is saved, and made-up values.

## Removing the logo
branding-removal-title = Remove the logo?
branding-removal-effects = What happens
branding-removal-mails = Mails and pages show no logo from now on.
branding-removal-file = The picture is deleted. To have it back, upload it again.
branding-removal-sent = Mails that were sent keep it.
branding-keep = Keep the logo

## Faults
branding-fault-colour = Enter a colour as # and six digits, such as #7b1e3a
branding-fault-contrast = White text is hard to read on { $colour }. Take { $nearest }. The contrast is { $ratio }:1; 4.5:1 is needed.
branding-fault-name = A sender name is words alone: no address, no quotes, no hidden characters
branding-fault-name-long = Enter at most { $most } characters
branding-fault-name-platform = Only the portal itself sends mails under its name. Enter your organization’s.
branding-fault-reply-to = Enter one mail address, such as help@example.com
branding-fault-footer = Enter at most { $lines } lines and { $most } characters
branding-fault-no-file = Choose a picture
branding-fault-bytes = The file is larger than { $most } KiB. Save the picture smaller.
branding-fault-svg = This is an SVG, which can contain programs. Save it as a PNG.
branding-fault-kind = This is no PNG, JPEG or WebP, whatever its name says
branding-fault-broken = The picture is incomplete or damaged. Save it again.
branding-fault-large = The picture has too many pixels: at most { $most } on each side and { $megapixels } million in all
branding-fault-small = The picture is too small or too narrow: it has to be at least 16 pixels high and wide, and something to see
