# Inviting people, and their way in.

invitations-replaced = A new invitation replaced it
