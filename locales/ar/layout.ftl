# Words around every page: sidebar, top bar, banners, foot.

layout-product = Tenantry
layout-skip = الانتقال إلى المحتوى
layout-menu = القائمة
layout-breadcrumb = مسار التنقّل
layout-switch = تبديل المؤسسة
layout-your-account = حسابك: { $name }
layout-your-organizations = مؤسساتك
layout-all-organizations = كل مؤسساتك

layout-overview = نظرة عامة
layout-people = الأشخاص
layout-members = الأعضاء
layout-invitations = الدعوات
layout-join-links = روابط الانضمام
layout-signing-in = تسجيل الدخول
layout-identity-providers = الدخول الموحّد
layout-join-requests = طلبات الانضمام
layout-roles = الأدوار
layout-organization = المؤسسة
layout-audit = سجلّ التدقيق
layout-settings = الإعدادات
layout-emails = الرسائل
layout-domains = النطاقات

layout-staff = إدارة المنصة
layout-staff-console = وحدة تحكّم المنصة
layout-staff-detail = إدارة المنصة: كل المؤسسات
layout-organizations = المؤسسات
layout-sign-ups = التسجيلات الجديدة
layout-oversight = الإشراف
layout-team = فريق إدارة المنصة

layout-you = أنت
layout-profile = الملف الشخصي
layout-security = الأمان
layout-sessions = الجلسات
layout-sign-out = تسجيل الخروج

layout-demo-mail = نسخة العرض: قراءة البريد
layout-seen-as-staff = هكذا تظهر { $name } لإدارة المنصة. كل تغيير هنا يُدوَّن في سجلّ تدقيق المؤسسة.
layout-back-to-staff = العودة إلى وحدة تحكّم المنصة
layout-suspended = تم تعليق { $name }. لا يمكن للأعضاء تسجيل الدخول إلى أن يُلغى التعليق.

layout-time-zone = الأوقات بتوقيت { $zone }.
layout-time-zone-change = تغيير
layout-time-zone-object = المنطقة الزمنية
layout-sheet-help = هل تواجهك صعوبة؟ يمكنك سؤال من يتولّى الحسابات في مؤسستك.
layout-no-role = بلا دور
layout-roles-in = { $roles } في { $name }

layout-role-of-team = { $role } ({ $team })
layout-teams = الفرق
