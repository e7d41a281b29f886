# Pages of the demo alone.

demo-mails-title = رسائل نسخة العرض
demo-mails-text = نسخة العرض لا ترسل شيئًا. كل رسالة كانت سترسلها محفوظة هنا، الأحدث أولًا.
demo-mails-empty = لا رسائل بعد
demo-mails-empty-text = عند دعوة شخص أو التسجيل أو إعادة ضبط كلمة مرور تظهر الرسالة هنا خلال ثانية. يُرجى إعادة تحميل الصفحة لرؤيتها.
demo-mails-to = إلى
demo-mails-sent = وقت الإرسال
demo-mails-html = كما يعرضها برنامج البريد
demo-mails-frame = الرسالة «{ $subject }»
demo-mails-back = العودة إلى البوابة
