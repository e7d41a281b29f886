# Teams: the tree, one team, moving and merging.

teams-intro = الدور المحصور في فريق يسري على أعضائه وعلى الفرق التي تحته.
teams-intro-own = الفرق التي تحت إدارتك، وما تحتها.
teams-none = لا فرق بعد
teams-none-text = بالفرق يمكن لشخص أن يدير قسمًا دون غيره. يمكنك إنشاء أول فريق هنا.
teams-none-seen = لا فرق تحت إدارتك.
teams-tree = كل الفرق
teams-tree-own = فرقك
teams-new = فريق جديد
teams-name = الاسم
teams-parent = تحت
teams-parent-hint = من يدير الفريق الأعلى يدير هذا أيضًا.
teams-root = بلا فريق: في المستوى الأعلى
teams-make = إنشاء الفريق
teams-depth = المستوى { $depth }

teams-name-missing = يُرجى إدخال اسم.
teams-name-too-long = الحد الأقصى لعدد الأحرف هو { $most }، في سطر واحد.
teams-name-taken = هذا الاسم لفريق مجاور. يُرجى اختيار غيره.
teams-unknown = يُرجى اختيار أحد الفرق من القائمة.
teams-no-parent = يُرجى اختيار الفريق الأعلى: يمكنك ترتيب الفرق تحت فرقك فقط.
teams-below-itself = لا يمكن أن يكون الفريق تحت نفسه. يُرجى اختيار مكان آخر.
teams-too-deep = الحد الأقصى لمستويات الفرق هو { $most }. يُرجى اختيار مكان أعلى.
teams-has-teams = توجد فرق تحته. يلزم نقلها أو دمجها أو إزالتها أولًا.
teams-limited = يغيّر ذلك الأذونات على أعضائه، ولا يمكنك منح تلك الأذونات أو سحبها. { $reason }
teams-not-there = لا يمكنك ترتيب الفرق هناك. ينقصك الإذن { $permission }.
teams-note-removed = أُزيل فريقه

teams-created = تم إنشاء الفريق { $name }. يمكنك الآن إضافة أعضاء إليه، أو دعوة أشخاص.
teams-renamed = اسم الفريق الآن { $name }.
teams-moved = أصبح { $name } في مكانه الجديد. تسري الأذونات فورًا.
teams-merged = أصبح { $name } جزءًا من { $other }.
teams-removed = أُزيل الفريق { $name }. يبقى أعضاؤه في المؤسسة.
teams-added = تمت إضافة { $name } إلى { $team }.
teams-nobody = يُرجى إدخال عنوان عضو ضمن إدارتك. وتتم دعوة غيره.

teams-people-title = الأشخاص
teams-people = { $count ->
    [0] لا أحد بعد
    [one] شخص واحد، مع الفرق التي تحته
    [two] شخصان، مع الفرق التي تحته
    [few] { $count } أشخاص، مع الفرق التي تحته
    [many] { $count } شخصًا، مع الفرق التي تحته
   *[other] { $count } شخص، مع الفرق التي تحته
}
teams-people-many = أكثر من 1,000 شخص، مع الفرق التي تحته
teams-people-all = كل أعضاء { $name }
teams-invite = دعوة أشخاص إلى { $name }
teams-add-email = عنوان البريد الإلكتروني للعضو
teams-add-act = إضافة إلى الفريق
teams-below = الفرق التي تحته
teams-below-none = لا فرق تحته.
teams-rights = من يديره
teams-rights-text = أدوار محصورة في هذا الفريق، أو في فريق أعلى منه. أدوار المؤسسة كلها تسري هنا أيضًا.
teams-rights-none = لا أحد لديه دور لهذا الفريق وحده. يمكن منح دور من صفحة العضو.
teams-rights-where = { $role } في { $team }
teams-change = الاسم والمكان
teams-save-name = حفظ الاسم
teams-move = نقل…
teams-merge = دمج…
teams-remove = إزالة…

teams-move-title = إلى أين يُنقل { $name }؟
teams-move-act = نقل { $name }
teams-merge-title = في أي فريق يُدمج { $name }؟
teams-merge-act = دمج { $name }
teams-remove-title = إزالة الفريق { $name }؟
teams-remove-act = إزالة { $name }
teams-keep = ترك { $name } كما هو
teams-choose-place = المكان الجديد
teams-choose-into = الفريق المدموج فيه
teams-show-effects = عرض من يكسب ومن يفقد
teams-effects = أثر ذلك
teams-effect-gain = أذونات تُكتسب على أعضائه: { $name }، { $role } في { $team }
teams-effect-lose = أذونات تُفقد على أعضائه: { $name }، { $role } في { $team }
teams-effect-none = لا أحد يكسب أذونات على أعضائه أو يفقدها.
teams-effect-people = ينتقل معه أعضاؤه والفرق التي تحته.
teams-effect-merge = ينتقل أعضاؤه إلى الفريق الآخر، وتصبح الفرق التي تحته تحت ذلك الفريق، وتؤدي إليه الدعوات المفتوحة.
teams-effect-merge-ends = تنتهي الأدوار المحصورة في { $name }: فقد مُنحت على عدد أقل من الأشخاص.
teams-effect-remove = يبقى أعضاؤه أعضاءً في المؤسسة.
teams-effect-remove-invitations = تُبطل الدعوات المفتوحة إليه.
