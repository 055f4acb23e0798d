<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>ClientStore</name>
    <message>
        <source>I can&apos;t save to %1. You can chat, but nothing is kept.</source>
        <translation>لا يمكنني الحفظ في %1. يمكنك الدردشة، لكن لا شيء يُحفظ.</translation>
    </message>
    <message>
        <source>The list of your rooms, %1, is damaged. You can chat, but nothing is kept.</source>
        <translation>قائمة غرفك، %1، تالفة. يمكنك الدردشة، لكن لا شيء يُحفظ.</translation>
    </message>
    <message>
        <source>A newer Snug keeps your rooms in %1. You can chat, but nothing is kept until you update.</source>
        <translation>إصدار أحدث من Snug يحتفظ بغرفك في %1. يمكنك الدردشة، لكن لا شيء يُحفظ حتى تحدّث البرنامج.</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Message %1</source>
        <translation>رسالة إلى %1</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) left</source>
        <translation>
            <numerusform>لم يبقَ أي بايت</numerusform>
            <numerusform>بقي بايت واحد</numerusform>
            <numerusform>بقي بايتان</numerusform>
            <numerusform>بقيت %Ln بايتات</numerusform>
            <numerusform>بقي %Ln بايتًا</numerusform>
            <numerusform>بقي %Ln بايت</numerusform>
        </translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
</context>
<context>
    <name>ConnectionBar</name>
    <message>
        <source>Try now</source>
        <translation>جرّب الآن</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
</context>
<context>
    <name>DeliveryNote</name>
    <message>
        <source>Waits to be sent</source>
        <translation>تنتظر الإرسال</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>أرسل مجددًا</translation>
    </message>
    <message>
        <source>Don&apos;t send</source>
        <translation>لا ترسل</translation>
    </message>
</context>
<context>
    <name>EmptyRoomView</name>
    <message>
        <source>Your room is open</source>
        <translation>غرفتك مفتوحة</translation>
    </message>
    <message>
        <source>Nobody has said anything yet. The word is yours.</source>
        <translation>لم يقل أحد شيئًا بعد. الكلمة لك.</translation>
    </message>
</context>
<context>
    <name>ErrorPanel</name>
    <message numerus="yes">
        <source>%n message(s) of yours are kept here.</source>
        <translation>
            <numerusform>لا رسائل لك محفوظة هنا.</numerusform>
            <numerusform>رسالة واحدة لك محفوظة هنا.</numerusform>
            <numerusform>رسالتان لك محفوظتان هنا.</numerusform>
            <numerusform>%Ln رسائل لك محفوظة هنا.</numerusform>
            <numerusform>%Ln رسالة لك محفوظة هنا.</numerusform>
            <numerusform>%Ln رسالة لك محفوظة هنا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>اسم آخر</translation>
    </message>
    <message>
        <source>Use this name</source>
        <translation>استخدم هذا الاسم</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
    </message>
    <message>
        <source>Leave room</source>
        <translation>غادر الغرفة</translation>
    </message>
</context>
<context>
    <name>GapLine</name>
    <message>
        <source>Messages here are not loaded.</source>
        <translation>الرسائل هنا غير محمّلة.</translation>
    </message>
    <message>
        <source>Load them</source>
        <translation>حمّلها</translation>
    </message>
</context>
<context>
    <name>InviteDialog</name>
    <message>
        <source>Invite people</source>
        <translation>ادعُ أشخاصًا</translation>
    </message>
</context>
<context>
    <name>InvitePanel</name>
    <message>
        <source>Send this link to the people you want here.</source>
        <translation>أرسل هذا الرابط إلى من تريدهم هنا.</translation>
    </message>
    <message>
        <source>The link as a code, for a phone&apos;s camera</source>
        <translation>الرابط كرمز لكاميرا الهاتف</translation>
    </message>
    <message>
        <source>Copy as a message</source>
        <translation>انسخ كرسالة</translation>
    </message>
    <message>
        <source>New link</source>
        <translation>رابط جديد</translation>
    </message>
    <message>
        <source>The link above will let nobody in any more. Who is inside stays.</source>
        <translation>لن يُدخل الرابط أعلاه أحدًا بعد الآن. من بالداخل يبقى.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>استبدله</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>أبقِه</translation>
    </message>
</context>
<context>
    <name>JoinPanel</name>
    <message>
        <source>Link to the room</source>
        <translation>رابط الغرفة</translation>
    </message>
    <message>
        <source>Join room</source>
        <translation>انضم إلى الغرفة</translation>
    </message>
</context>
<context>
    <name>JumpButton</name>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>لا رسائل جديدة</numerusform>
            <numerusform>رسالة جديدة</numerusform>
            <numerusform>رسالتان جديدتان</numerusform>
            <numerusform>%Ln رسائل جديدة</numerusform>
            <numerusform>%Ln رسالة جديدة</numerusform>
            <numerusform>%Ln رسالة جديدة</numerusform>
        </translation>
    </message>
    <message>
        <source>Jump to newest</source>
        <translation>إلى الأحدث</translation>
    </message>
</context>
<context>
    <name>LinkBox</name>
    <message>
        <source>Making a link…</source>
        <translation>يُنشأ الرابط…</translation>
    </message>
    <message>
        <source>Link to the room</source>
        <translation>رابط الغرفة</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>انسخ الرابط</translation>
    </message>
</context>
<context>
    <name>LookSettings</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>As on this computer</source>
        <translation>كما على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1٪</translation>
    </message>
    <message>
        <source>This is how large messages are.</source>
        <translation>هكذا يكون حجم الرسائل.</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>حركة أقل</translation>
    </message>
    <message>
        <source>Things appear at once instead of sliding or fading in.</source>
        <translation>تظهر الأشياء فورًا بلا انزلاق أو تلاشٍ.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>%1 – Snug</source>
        <translation>%1 – Snug</translation>
    </message>
    <message>
        <source>Snug</source>
        <translation>Snug</translation>
    </message>
</context>
<context>
    <name>MemberDelegate</name>
    <message>
        <source>Host, you</source>
        <translation>المضيف، أنت</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>المضيف</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>هنا</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>غائب</translation>
    </message>
</context>
<context>
    <name>MembersPane</name>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
</context>
<context>
    <name>MessageDelegate</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1، %2: %3</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>تجاهل</translation>
    </message>
</context>
<context>
    <name>PeopleDialog</name>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
</context>
<context>
    <name>ProblemNote</name>
    <message>
        <source>Hide details</source>
        <translation>أخفِ التفاصيل</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>انسخ التفاصيل</translation>
    </message>
</context>
<context>
    <name>Protocol</name>
    <message>
        <source>A frame is one JSON object with a string “type”.</source>
        <translation>الإطار كائن JSON واحد فيه نص «type».</translation>
    </message>
    <message>
        <source>This server does not know frames of that type.</source>
        <translation>لا يعرف هذا الخادم إطارات من هذا النوع.</translation>
    </message>
    <message>
        <source>The field “%1” is missing or has the wrong type.</source>
        <translation>الحقل «%1» ناقص أو من نوع خاطئ.</translation>
    </message>
</context>
<context>
    <name>RoomDelegate</name>
    <message numerus="yes">
        <source>%1, %n new message(s)</source>
        <translation>
            <numerusform>%1، لا رسائل جديدة</numerusform>
            <numerusform>%1، رسالة جديدة</numerusform>
            <numerusform>%1، رسالتان جديدتان</numerusform>
            <numerusform>%1، %Ln رسائل جديدة</numerusform>
            <numerusform>%1، %Ln رسالة جديدة</numerusform>
            <numerusform>%1، %Ln رسالة جديدة</numerusform>
        </translation>
    </message>
    <message>
        <source>Hosted on this computer</source>
        <translation>مستضافة على هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>RoomHeaderBar</name>
    <message>
        <source>All rooms</source>
        <translation>كل الغرف</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n here</source>
        <translation>
            <numerusform>لا أحد هنا</numerusform>
            <numerusform>شخص واحد هنا</numerusform>
            <numerusform>شخصان هنا</numerusform>
            <numerusform>%Ln أشخاص هنا</numerusform>
            <numerusform>%Ln شخصًا هنا</numerusform>
            <numerusform>%Ln شخص هنا</numerusform>
        </translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>دعوة</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
</context>
<context>
    <name>RoomLink</name>
    <message>
        <source>This link is cut off: its last part is missing. Ask for it again.</source>
        <translation>هذا الرابط مقطوع: ينقصه جزؤه الأخير. اطلبه مجددًا.</translation>
    </message>
    <message>
        <source>This link is damaged: a part of it has changed. Ask for it again.</source>
        <translation>هذا الرابط تالف: تغيّر جزء منه. اطلبه مجددًا.</translation>
    </message>
    <message>
        <source>That&apos;s a link, but not to a Snug room.</source>
        <translation>هذا رابط، لكنه ليس لغرفة Snug.</translation>
    </message>
    <message>
        <source>That&apos;s not a room link.</source>
        <translation>هذا ليس رابط غرفة.</translation>
    </message>
</context>
<context>
    <name>RoomListPane</name>
    <message>
        <source>Rooms</source>
        <translation>الغرف</translation>
    </message>
    <message>
        <source>Host or join another room</source>
        <translation>استضف غرفة أخرى أو انضم إليها</translation>
    </message>
</context>
<context>
    <name>RoomPanel</name>
    <message>
        <source>Your name here</source>
        <translation>اسمك هنا</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>غيّر</translation>
    </message>
    <message>
        <source>The room stays on this computer, but you need its link to come back. What waits to be sent is gone.</source>
        <translation>تبقى الغرفة على هذا الحاسوب، لكنك تحتاج إلى رابطها لتعود. ما ينتظر الإرسال يضيع.</translation>
    </message>
    <message>
        <source>You need a link to come back. What waits to be sent is gone.</source>
        <translation>تحتاج إلى رابط لتعود. ما ينتظر الإرسال يضيع.</translation>
    </message>
    <message>
        <source>Leave the room</source>
        <translation>غادر هذه الغرفة</translation>
    </message>
    <message>
        <source>Leave room…</source>
        <translation>غادر الغرفة…</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>ابقَ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>%1&apos;s room</source>
        <translation>غرفة %1</translation>
    </message>
    <message>
        <source>Open a room, share its link, talk.</source>
        <translation>افتح غرفة، شارك رابطها، تحدّث.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Others need a name to see you by.</source>
        <translation>يحتاج الآخرون إلى اسم يعرفونك به.</translation>
    </message>
    <message>
        <source>Host a room</source>
        <translation>استضف غرفة</translation>
    </message>
    <message>
        <source>Opening it…</source>
        <translation>تُفتح الآن…</translation>
    </message>
    <message>
        <source>It lives on this computer.</source>
        <translation>تعيش على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Join with a link</source>
        <translation>انضم برابط</translation>
    </message>
    <message>
        <source>Link for %1</source>
        <translation>رابط %1</translation>
    </message>
    <message>
        <source>Paste what somebody sent you.</source>
        <translation>ألصق ما أُرسل إليك.</translation>
    </message>
    <message>
        <source>Your rooms</source>
        <translation>غرفك</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>%1 cannot be written to.</source>
        <translation>لا يمكن الكتابة في %1.</translation>
    </message>
    <message>
        <source>%1 is in use by another Snug (process %2).</source>
        <translation>%1 مستخدم من Snug آخر (العملية %2).</translation>
    </message>
    <message>
        <source>This link was turned off. Ask for a new one.</source>
        <translation>أُوقف هذا الرابط. اطلب رابطًا جديدًا.</translation>
    </message>
    <message>
        <source>This link has expired. Ask for a new one.</source>
        <translation>انتهت مدة هذا الرابط. اطلب رابطًا جديدًا.</translation>
    </message>
    <message>
        <source>This link was used as often as it may be. Ask for a new one.</source>
        <translation>استُخدم هذا الرابط بقدر ما يُسمح. اطلب رابطًا جديدًا.</translation>
    </message>
    <message>
        <source>This room needs an invite. Ask for the whole link.</source>
        <translation>تحتاج هذه الغرفة إلى دعوة. اطلب الرابط كاملًا.</translation>
    </message>
    <message>
        <source>This link does not open this room. Ask for it again.</source>
        <translation>هذا الرابط لا يفتح هذه الغرفة. اطلبه مجددًا.</translation>
    </message>
    <message>
        <source>There is no such invite here.</source>
        <translation>لا توجد دعوة كهذه هنا.</translation>
    </message>
    <message>
        <source>There is no such member here.</source>
        <translation>لا يوجد عضو كهذا هنا.</translation>
    </message>
    <message>
        <source>The message this answers is not in this room.</source>
        <translation>الرسالة التي يردّ عليها هذا ليست في هذه الغرفة.</translation>
    </message>
    <message>
        <source>There is no such room here.</source>
        <translation>لا توجد غرفة كهذه هنا.</translation>
    </message>
    <message>
        <source>%1 is damaged or is not a Snug store. It was left as it is.</source>
        <translation>%1 تالف أو ليس من ملفات Snug. تُرك كما هو.</translation>
    </message>
    <message>
        <source>%1 could not be opened.</source>
        <translation>تعذّر فتح %1.</translation>
    </message>
    <message>
        <source>%1 was made by a newer Snug. Update Snug to open it; it was left as it is.</source>
        <translation>أنشأ %1 إصدارٌ أحدث من Snug. حدّث Snug لفتحه؛ تُرك كما هو.</translation>
    </message>
    <message>
        <source>The host&apos;s computer has no space left.</source>
        <translation>لم تبقَ مساحة على حاسوب المضيف.</translation>
    </message>
    <message>
        <source>Another program on the host&apos;s computer holds the store.</source>
        <translation>برنامج آخر على حاسوب المضيف يحجز البيانات.</translation>
    </message>
    <message>
        <source>The host&apos;s disk does not let anything be written.</source>
        <translation>قرص المضيف لا يسمح بكتابة شيء.</translation>
    </message>
    <message>
        <source>Part of the host&apos;s store is damaged.</source>
        <translation>جزء من بيانات المضيف تالف.</translation>
    </message>
    <message>
        <source>The host&apos;s computer could not read this.</source>
        <translation>تعذّر على حاسوب المضيف قراءة هذا.</translation>
    </message>
    <message>
        <source>The host&apos;s computer could not save this.</source>
        <translation>تعذّر على حاسوب المضيف حفظ هذا.</translation>
    </message>
    <message>
        <source>The host&apos;s computer is too busy right now. Try again in a moment.</source>
        <translation>حاسوب المضيف مشغول جدًا الآن. حاول بعد لحظة.</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message numerus="yes">
        <source>A name has 1 to %n characters.</source>
        <translation>
            <numerusform>للاسم حرف واحد على الأقل.</numerusform>
            <numerusform>للاسم حرف واحد.</numerusform>
            <numerusform>للاسم حرف أو حرفان.</numerusform>
            <numerusform>للاسم من حرف إلى %Ln أحرف.</numerusform>
            <numerusform>للاسم من حرف إلى %Ln حرفًا.</numerusform>
            <numerusform>للاسم من حرف إلى %Ln حرف.</numerusform>
        </translation>
    </message>
    <message>
        <source>A message needs some text.</source>
        <translation>تحتاج الرسالة إلى نص.</translation>
    </message>
    <message>
        <source>This message is too long: a message has at most 16 KiB of text.</source>
        <translation>هذه الرسالة طويلة جدًا: أقصى نص للرسالة 16 كيبيبايت.</translation>
    </message>
    <message numerus="yes">
        <source>A room&apos;s title has 1 to %n characters.</source>
        <translation>
            <numerusform>لعنوان الغرفة حرف واحد على الأقل.</numerusform>
            <numerusform>لعنوان الغرفة حرف واحد.</numerusform>
            <numerusform>لعنوان الغرفة حرف أو حرفان.</numerusform>
            <numerusform>لعنوان الغرفة من حرف إلى %Ln أحرف.</numerusform>
            <numerusform>لعنوان الغرفة من حرف إلى %Ln حرفًا.</numerusform>
            <numerusform>لعنوان الغرفة من حرف إلى %Ln حرف.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineRule</name>
    <message>
        <source>New messages</source>
        <translation>رسائل جديدة</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Older messages are on their way…</source>
        <translation>الرسائل الأقدم في الطريق…</translation>
    </message>
    <message>
        <source>This is where the room begins.</source>
        <translation>هنا تبدأ الغرفة.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>It was last reachable at %1.</source>
        <translation>آخر اتصال به كان في %1.</translation>
    </message>
    <message>
        <source>The host can&apos;t store anything right now, so it lets nobody in.</source>
        <translation>لا يستطيع المضيف حفظ شيء الآن، لذا لا يُدخل أحدًا.</translation>
    </message>
    <message>
        <source>The host closed the room at %1.</source>
        <translation>أغلق المضيف الغرفة في %1.</translation>
    </message>
    <message>
        <source>The host is starting again.</source>
        <translation>المضيف يعيد التشغيل.</translation>
    </message>
    <message>
        <source>The connection couldn&apos;t keep up with the room.</source>
        <translation>لم يستطع الاتصال مجاراة الغرفة.</translation>
    </message>
    <message>
        <source>%1 takes no more connections from you right now.</source>
        <translation>لا يقبل %1 مزيدًا من اتصالاتك الآن.</translation>
    </message>
    <message>
        <source>The room is full right now.</source>
        <translation>الغرفة ممتلئة الآن.</translation>
    </message>
    <message>
        <source>%1 closed the connection at %2.</source>
        <translation>أغلق %1 الاتصال في %2.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off at %2.</source>
        <translation>انقطع الاتصال بـ %1 في %2.</translation>
    </message>
    <message>
        <source>%1 stopped answering at %2.</source>
        <translation>توقف %1 عن الرد في %2.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t taking connections.</source>
        <translation>لا يقبل %1 الاتصالات.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t taking connections at port %2.</source>
        <translation>لا يقبل %1 الاتصالات على المنفذ %2.</translation>
    </message>
    <message>
        <source>Your network doesn&apos;t know the name %1.</source>
        <translation>شبكتك لا تعرف الاسم %1.</translation>
    </message>
    <message>
        <source>Your network finds no way to %1.</source>
        <translation>لا تجد شبكتك طريقًا إلى %1.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t answering.</source>
        <translation>لا يرد %1.</translation>
    </message>
    <message>
        <source>%1 answered, but no secure connection came about. Nothing was sent.</source>
        <translation>ردّ %1، لكن لم يتم اتصال آمن. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>%1 has too many visitors right now.</source>
        <translation>لدى %1 زوار كثيرون جدًا الآن.</translation>
    </message>
    <message>
        <source>Something answered at %1, but it isn&apos;t a Snug room.</source>
        <translation>ردّ شيء ما عند %1، لكنه ليس غرفة Snug.</translation>
    </message>
    <message>
        <source>The host&apos;s computer went to sleep at %1.</source>
        <translation>دخل حاسوب المضيف في السكون في %1.</translation>
    </message>
    <message>
        <source>The room moved to another place at %1. Ask for its new link.</source>
        <translation>انتقلت الغرفة إلى مكان آخر في %1. اطلب رابطها الجديد.</translation>
    </message>
    <message>
        <source>The host left at %1.</source>
        <translation>غادر المضيف في %1.</translation>
    </message>
    <message>
        <source>There is no such room on %1. Ask for a new link.</source>
        <translation>لا توجد غرفة كهذه على %1. اطلب رابطًا جديدًا.</translation>
    </message>
    <message>
        <source>This room needs an invite, and this link has none. Ask for the whole link.</source>
        <translation>تحتاج هذه الغرفة إلى دعوة، وهذا الرابط بلا دعوة. اطلب الرابط كاملًا.</translation>
    </message>
    <message>
        <source>This room doesn&apos;t know the invite in this link. Ask for a new link.</source>
        <translation>لا تعرف هذه الغرفة الدعوة التي في هذا الرابط. اطلب رابطًا جديدًا.</translation>
    </message>
    <message>
        <source>The host turned this link off. Ask for a new one.</source>
        <translation>أوقف المضيف هذا الرابط. اطلب رابطًا جديدًا.</translation>
    </message>
    <message>
        <source>The time of this link has run out. Ask for a new one.</source>
        <translation>انتهى وقت هذا الرابط. اطلب رابطًا جديدًا.</translation>
    </message>
    <message>
        <source>This link has let in as many people as it may. Ask for a new one.</source>
        <translation>أدخل هذا الرابط أكبر عدد مسموح من الأشخاص. اطلب رابطًا جديدًا.</translation>
    </message>
    <message>
        <source>The room doesn&apos;t know you any more. Ask for a new link.</source>
        <translation>لم تعد الغرفة تعرفك. اطلب رابطًا جديدًا.</translation>
    </message>
    <message>
        <source>You can&apos;t join this room.</source>
        <translation>لا يمكنك الانضمام إلى هذه الغرفة.</translation>
    </message>
    <message>
        <source>The room doesn&apos;t take the name “%1”. Choose another one.</source>
        <translation>لا تقبل الغرفة الاسم «%1». اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>Your Snug and the host&apos;s are too far apart. One of them needs an update.</source>
        <translation>إصدار Snug لديك وإصدار المضيف متباعدان جدًا. يحتاج أحدهما إلى تحديث.</translation>
    </message>
    <message>
        <source>The host doesn&apos;t let you in with this link. Ask for a new one.</source>
        <translation>لا يُدخلك المضيف بهذا الرابط. اطلب رابطًا جديدًا.</translation>
    </message>
    <message>
        <source>You were removed from this room.</source>
        <translation>أُخرجتَ من هذه الغرفة.</translation>
    </message>
    <message>
        <source>The host didn&apos;t understand what this Snug sent.</source>
        <translation>لم يفهم المضيف ما أرسله هذا الـ Snug.</translation>
    </message>
    <message>
        <source>This link asks for a key to be checked, and this Snug can&apos;t do that yet. Update Snug.</source>
        <translation>يطلب هذا الرابط التحقق من مفتاح، وهذا الإصدار من Snug لا يستطيع ذلك بعد. حدّث Snug.</translation>
    </message>
</context>
<context>
    <name>TypingLine</name>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
</context>
<context>
    <name>UnreadBadge</name>
    <message>
        <source>999+</source>
        <translation>+٩٩٩</translation>
    </message>
</context>
<context>
    <name>snug::app::Courier</name>
    <message numerus="yes">
        <source>%n message(s) are kept here and sent later.</source>
        <translation>
            <numerusform>لا رسائل محفوظة هنا.</numerusform>
            <numerusform>رسالة واحدة محفوظة هنا وتُرسل لاحقًا.</numerusform>
            <numerusform>رسالتان محفوظتان هنا وتُرسلان لاحقًا.</numerusform>
            <numerusform>%Ln رسائل محفوظة هنا وتُرسل لاحقًا.</numerusform>
            <numerusform>%Ln رسالة محفوظة هنا وتُرسل لاحقًا.</numerusform>
            <numerusform>%Ln رسالة محفوظة هنا وتُرسل لاحقًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending slowed down; %n waiting.</source>
        <translation>
            <numerusform>تباطأ الإرسال؛ لا شيء ينتظر.</numerusform>
            <numerusform>تباطأ الإرسال؛ رسالة واحدة تنتظر.</numerusform>
            <numerusform>تباطأ الإرسال؛ رسالتان تنتظران.</numerusform>
            <numerusform>تباطأ الإرسال؛ %Ln رسائل تنتظر.</numerusform>
            <numerusform>تباطأ الإرسال؛ %Ln رسالة تنتظر.</numerusform>
            <numerusform>تباطأ الإرسال؛ %Ln رسالة تنتظر.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>snug::app::HostServer</name>
    <message>
        <source>The host has closed the room for now.</source>
        <translation>أغلق المضيف الغرفة مؤقتًا.</translation>
    </message>
</context>
<context>
    <name>snug::app::Invitation</name>
    <message>
        <source>For people in the same network as this computer</source>
        <translation>لمن هم على شبكة هذا الحاسوب نفسها</translation>
    </message>
    <message>
        <source>For this computer only: it is in no network</source>
        <translation>لهذا الحاسوب فقط: ليس على أي شبكة</translation>
    </message>
    <message>
        <source>Anyone with this link can read the history and write. It works until you make a new one.</source>
        <translation>كل من لديه هذا الرابط يستطيع قراءة السجل والكتابة. يعمل حتى تنشئ رابطًا جديدًا.</translation>
    </message>
    <message>
        <source>Join me: %1 - opens in a browser, no install</source>
        <translation>انضم إليّ: %1 - يُفتح في المتصفح دون تثبيت</translation>
    </message>
</context>
<context>
    <name>snug::app::RoomHost</name>
    <message>
        <source>Works on this computer</source>
        <translation>تعمل على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Works in your home network</source>
        <translation>تعمل في شبكتك المنزلية</translation>
    </message>
</context>
<context>
    <name>snug::app::RoomSession</name>
    <message numerus="yes">
        <source>%n messages wait already. Send this one when they are gone.</source>
        <translation>
            <numerusform>لا رسائل تنتظر.</numerusform>
            <numerusform>تنتظر رسالة بالفعل. أرسل هذه بعدها.</numerusform>
            <numerusform>تنتظر رسالتان بالفعل. أرسل هذه بعدهما.</numerusform>
            <numerusform>تنتظر %Ln رسائل بالفعل. أرسل هذه بعدها.</numerusform>
            <numerusform>تنتظر %Ln رسالة بالفعل. أرسل هذه بعدها.</numerusform>
            <numerusform>تنتظر %Ln رسالة بالفعل. أرسل هذه بعدها.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server on this computer</source>
        <translation>الخادم على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Catching up…</source>
        <translation>يلحق بما فات…</translation>
    </message>
    <message>
        <source>Opening the room…</source>
        <translation>تُفتح الغرفة…</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>جارٍ الاتصال بـ %1…</translation>
    </message>
    <message>
        <source>No network.</source>
        <translation>لا توجد شبكة.</translation>
    </message>
    <message>
        <source>Trying again in %1 s.</source>
        <translation>محاولة جديدة بعد %L1 ث.</translation>
    </message>
    <message>
        <source>I&apos;ll keep trying.</source>
        <translation>سأواصل المحاولة.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait.</source>
        <translation>
            <numerusform>لا رسائل تنتظر.</numerusform>
            <numerusform>رسالة واحدة تنتظر.</numerusform>
            <numerusform>رسالتان تنتظران.</numerusform>
            <numerusform>%Ln رسائل تنتظر.</numerusform>
            <numerusform>%Ln رسالة تنتظر.</numerusform>
            <numerusform>%Ln رسالة تنتظر.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>snug::app::Secrets</name>
    <message>
        <source>The keys to your rooms cannot be saved to %1. You will need new links after a restart.</source>
        <translation>لا يمكن حفظ مفاتيح غرفك في %1. ستحتاج إلى روابط جديدة بعد إعادة التشغيل.</translation>
    </message>
    <message>
        <source>The keys to your rooms are kept in %1, a file only you can read.</source>
        <translation>مفاتيح غرفك محفوظة في %1، وهو ملف لا يقرؤه سواك.</translation>
    </message>
</context>
<context>
    <name>snug::app::Settings</name>
    <message>
        <source>Snug cannot save your settings to %1. It works, but forgets them when it closes.</source>
        <translation>لا يستطيع Snug حفظ إعداداتك في %1. يعمل، لكنه ينساها عند الإغلاق.</translation>
    </message>
</context>
<context>
    <name>snug::app::TimelineModel</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
</context>
<context>
    <name>snug::app::TypingPeople</name>
    <message>
        <source>%1 is typing</source>
        <translation>%1 يكتب</translation>
    </message>
    <message>
        <source>%1 and %2 are typing</source>
        <translation>%1 و%2 يكتبان</translation>
    </message>
    <message numerus="yes">
        <source>%n people are typing</source>
        <translation>
            <numerusform>لا أحد يكتب</numerusform>
            <numerusform>شخص واحد يكتب</numerusform>
            <numerusform>شخصان يكتبان</numerusform>
            <numerusform>%Ln أشخاص يكتبون</numerusform>
            <numerusform>%Ln شخصًا يكتبون</numerusform>
            <numerusform>%Ln شخص يكتبون</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>snug::server::Connection</name>
    <message>
        <source>Your network sends more than this server allows.</source>
        <translation>ترسل شبكتك أكثر مما يسمح به هذا الخادم.</translation>
    </message>
    <message>
        <source>This is faster than the server allows. Wait a moment.</source>
        <translation>هذا أسرع مما يسمح به الخادم. انتظر لحظة.</translation>
    </message>
    <message>
        <source>This connection sent too much.</source>
        <translation>أرسل هذا الاتصال أكثر من اللازم.</translation>
    </message>
    <message>
        <source>Joining took too long.</source>
        <translation>استغرق الانضمام وقتًا طويلًا جدًا.</translation>
    </message>
</context>
<context>
    <name>snug::server::Listener</name>
    <message>
        <source>Port %1 is already in use by another program.</source>
        <translation>المنفذ %1 يستخدمه برنامج آخر بالفعل.</translation>
    </message>
    <message>
        <source>Port %1 may not be used by this account.</source>
        <translation>لا يحق لهذا الحساب استخدام المنفذ %1.</translation>
    </message>
    <message>
        <source>This computer does not have the address %1.</source>
        <translation>ليس لهذا الحاسوب العنوان %1.</translation>
    </message>
    <message>
        <source>Could not listen on port %1: %2.</source>
        <translation>تعذّر الاستماع على المنفذ %1: %2.</translation>
    </message>
</context>
<context>
    <name>snug::server::Room</name>
    <message>
        <source>This room was deleted.</source>
        <translation>حُذفت هذه الغرفة.</translation>
    </message>
    <message>
        <source>Join the room first.</source>
        <translation>انضم إلى الغرفة أولًا.</translation>
    </message>
    <message>
        <source>You are in this room already.</source>
        <translation>أنت في هذه الغرفة بالفعل.</translation>
    </message>
    <message>
        <source>Wait until you are in the room.</source>
        <translation>انتظر حتى تكون في الغرفة.</translation>
    </message>
    <message>
        <source>This room&apos;s server is too old for your app. Ask the host to update Snug.</source>
        <translation>خادم هذه الغرفة أقدم من أن يعمل مع تطبيقك. اطلب من المضيف تحديث Snug.</translation>
    </message>
    <message>
        <source>Your app is too old for this room. Update it to join.</source>
        <translation>تطبيقك أقدم من أن يعمل مع هذه الغرفة. حدّثه لتنضم.</translation>
    </message>
    <message>
        <source>A message&apos;s id has 4 to 64 letters, digits, hyphens or underscores.</source>
        <translation>معرّف الرسالة من 4 إلى 64 حرفًا أو رقمًا أو شرطة أو شرطة سفلية.</translation>
    </message>
    <message>
        <source>You can read in this room, but not write.</source>
        <translation>يمكنك القراءة في هذه الغرفة لا الكتابة.</translation>
    </message>
    <message>
        <source>You are sending faster than this room allows.</source>
        <translation>ترسل أسرع مما تسمح به هذه الغرفة.</translation>
    </message>
    <message>
        <source>Wait for the pages you asked for.</source>
        <translation>انتظر الصفحات التي طلبتها.</translation>
    </message>
</context>
</TS>
