# Teams: the tree, one team, moving and merging.

teams-intro = A role limited to a team holds for its people and for the teams below it.
teams-intro-own = The teams that you administer, and what is below them.
teams-none = No teams yet
teams-none-text = With teams, somebody can administer a department and nothing beside it. Make the first one here.
teams-none-seen = You do not administer a team.
teams-tree = All teams
teams-tree-own = Your teams
teams-new = New team
teams-name = Name
teams-parent = Below
teams-parent-hint = Who administers the team above administers this one too.
teams-root = No team: at the top
teams-make = Make the team
teams-depth = Level { $depth }

teams-name-missing = Enter a name.
teams-name-too-long = Use at most { $most } characters, on one line.
teams-name-taken = A team beside it has this name. Choose another one.
teams-unknown = Choose one of the teams in the list.
teams-no-parent = Choose the team above: you arrange teams below your own.
teams-below-itself = A team cannot stand below itself. Choose another place.
teams-too-deep = Teams stand at most { $most } deep. Choose a place further up.
teams-has-teams = There are teams below it. Move, merge or remove those first.
teams-limited = This would change who has which rights over its people, and you may not give or take those. { $reason }
teams-not-there = You may not arrange teams there. You lack { $permission }.
teams-note-removed = Its team was removed

teams-created = The team { $name } is there. Put people into it, or invite some.
teams-renamed = The team is called { $name } now.
teams-moved = { $name } stands in its new place. Rights follow at once.
teams-merged = { $name } is part of { $other } now.
teams-removed = The team { $name } is gone. Its people are still members.
teams-added = { $name } is in { $team } now.
teams-nobody = Enter the address of a member whom you administer. Others are invited.

teams-people-title = People
teams-people = { $count ->
    [0] Nobody yet
    [one] 1 person, with the teams below
   *[other] { $count } people, with the teams below
}
teams-people-many = More than 1,000 people, with the teams below
teams-people-all = All people of { $name }
teams-invite = Invite people into { $name }
teams-add-email = Email address of the member
teams-add-act = Put into the team
teams-below = Teams below
teams-below-none = No teams below it.
teams-rights = Who administers it
teams-rights-text = Roles limited to this team, or to a team above it. Roles for the whole organization hold here too.
teams-rights-none = Nobody holds a role for this team alone. Give one on the page of a member.
teams-rights-where = { $role } in { $team }
teams-change = Name and place
teams-save-name = Save name
teams-move = Move…
teams-merge = Merge…
teams-remove = Remove…

teams-move-title = Where should { $name } stand?
teams-move-act = Move { $name }
teams-merge-title = Into which team should { $name } be merged?
teams-merge-act = Merge { $name }
teams-remove-title = Remove the team { $name }?
teams-remove-act = Remove { $name }
teams-keep = Leave { $name } as it is
teams-choose-place = New place
teams-choose-into = Into
teams-show-effects = Show who gains and who loses
teams-effects = What it does
teams-effect-gain = { $name } gains rights over its people: { $role } in { $team }
teams-effect-lose = { $name } loses rights over its people: { $role } in { $team }
teams-effect-none = Nobody gains or loses rights over its people.
teams-effect-people = Its people and the teams below it go along.
teams-effect-merge = Its people come into the other team, the teams below it stand below that one, and open invitations lead there.
teams-effect-merge-ends = Roles limited to { $name } end: they were given for fewer people.
teams-effect-remove = Its people stay members of the organization.
teams-effect-remove-invitations = Open invitations into it are revoked.
