# People who want no more mails of a kind: the page behind "unsubscribe".
refusals-title = إيقاف هذه الرسائل
refusals-text = ترسل { $organization } «{ $kind }» إلى { $email }.
refusals-button = لا تُرسَل إليّ بعد الآن
refusals-hint = تتوقف رسائل هذا النوع وحدها. ما تحتاج إليه للدخول وما يتعلق بسلامتك يصلك كالمعتاد.
refusals-done-title = لن تصلك هذه الرسائل بعد الآن
refusals-done-text = لم تعد { $organization } ترسل «{ $kind }» إلى { $email }.
refusals-mistake = هل ضغطت خطأً؟
refusals-again-button = إرسالها إليّ من جديد
refusals-again = ستصلك هذه الرسائل من جديد
