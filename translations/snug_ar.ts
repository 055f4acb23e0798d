<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>AboutSettings</name>
    <message>
        <source>About</source>
        <translation>حول</translation>
    </message>
    <message>
        <source>Snug %1</source>
        <translation>Snug %1</translation>
    </message>
    <message>
        <source>Your rooms and messages are in %1.</source>
        <translation>غرفك ورسائلك في %1.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>برنامج حر برخصة MIT.</translation>
    </message>
</context>
<context>
    <name>AttentionChoice</name>
    <message>
        <source>Notify me about</source>
        <translation>أشعرني بـ</translation>
    </message>
    <message>
        <source>Every message</source>
        <translation>كل رسالة</translation>
    </message>
    <message>
        <source>Messages that mention me</source>
        <translation>رسائل تذكرني</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Nothing until tomorrow</source>
        <translation>لا شيء حتى الغد</translation>
    </message>
</context>
<context>
    <name>CallerDelegate</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n connections</source>
        <translation>
            <numerusform>لا اتصالات</numerusform>
            <numerusform>اتصال واحد</numerusform>
            <numerusform>اتصالان</numerusform>
            <numerusform>%Ln اتصالات</numerusform>
            <numerusform>%Ln اتصالًا</numerusform>
            <numerusform>%Ln اتصال</numerusform>
        </translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Show the address of %1</source>
        <translation>أظهر عنوان %1</translation>
    </message>
</context>
<context>
    <name>CallerList</name>
    <message>
        <source>Who is connected</source>
        <translation>من المتصل</translation>
    </message>
    <message>
        <source>Nobody is connected at the moment.</source>
        <translation>لا أحد متصل الآن.</translation>
    </message>
</context>
<context>
    <name>ClientStore</name>
    <message>
        <source>I can&apos;t save to %1. You can chat, but nothing is kept.</source>
        <translation>لا يمكنني الحفظ في %1. يمكنك الدردشة، لكن لا شيء يُحفظ.</translation>
    </message>
    <message>
        <source>A newer Snug keeps your rooms in %1. You can chat, but nothing is kept until you update.</source>
        <translation>إصدار أحدث من Snug يحتفظ بغرفك في %1. يمكنك الدردشة، لكن لا شيء يُحفظ حتى تحدّث البرنامج.</translation>
    </message>
    <message>
        <source>The list of your rooms in %1 is damaged. You can chat, but nothing is kept.</source>
        <translation>قائمة غرفك في %1 تالفة. يمكنك الدردشة، لكن لا شيء يُحفظ.</translation>
    </message>
    <message>
        <source>There is no space left in %1. You can chat, but nothing new is kept.</source>
        <translation>لا مساحة باقية في %1. يمكنك الدردشة، لكن لا جديد يُحفظ.</translation>
    </message>
</context>
<context>
    <name>CodeBlock</name>
    <message>
        <source>Copy the code</source>
        <translation>انسخ الشيفرة</translation>
    </message>
</context>
<context>
    <name>CompletionList</name>
    <message>
        <source>Suggestions</source>
        <translation>اقتراحات</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Message %1</source>
        <translation>رسالة إلى %1</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>رموز تعبيرية</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation>
            <numerusform>لا حروف زائدة</numerusform>
            <numerusform>حرف واحد زائد</numerusform>
            <numerusform>حرفان زائدان</numerusform>
            <numerusform>%Ln حروف زائدة</numerusform>
            <numerusform>%Ln حرفًا زائدًا</numerusform>
            <numerusform>%Ln حرف زائد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation>
            <numerusform>لم يبقَ أي حرف</numerusform>
            <numerusform>بقي حرف واحد</numerusform>
            <numerusform>بقي حرفان</numerusform>
            <numerusform>بقيت %Ln حروف</numerusform>
            <numerusform>بقي %Ln حرفًا</numerusform>
            <numerusform>بقي %Ln حرف</numerusform>
        </translation>
    </message>
    <message>
        <source>How many characters still fit. Emoji and some scripts take the room of several.</source>
        <translation>كم حرفًا يتسع بعد. الرموز التعبيرية وبعض الكتابات تشغل مكان عدة حروف.</translation>
    </message>
</context>
<context>
    <name>ConnectionBar</name>
    <message>
        <source>Try now</source>
        <translation>جرّب الآن</translation>
    </message>
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
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
</context>
<context>
    <name>CopyIcon</name>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
</context>
<context>
    <name>DayGrid</name>
    <message>
        <source>Month before</source>
        <translation>الشهر السابق</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>الشهر التالي</translation>
    </message>
</context>
<context>
    <name>DayPanel</name>
    <message>
        <source>Go to a day</source>
        <translation>انتقل إلى تاريخ</translation>
    </message>
    <message>
        <source>Shows the first message of that day, or the next one after it.</source>
        <translation>يعرض أول رسالة في ذلك اليوم أو التي تليها.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Go to this day</source>
        <translation>إلى هذا اليوم</translation>
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
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>انسخ</translation>
    </message>
</context>
<context>
    <name>DesktopSettings</name>
    <message>
        <source>Desktop</source>
        <translation>سطح المكتب</translation>
    </message>
    <message>
        <source>Keep running when the window is closed</source>
        <translation>الاستمرار بعد إغلاق النافذة</translation>
    </message>
    <message>
        <source>While I host a room</source>
        <translation>ما دمت أستضيف غرفة</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>This desktop has no tray to come back from. Closing the window quits, and asks first while people are in your rooms.</source>
        <translation>ليس في سطح المكتب هذا شريط أيقونات للعودة منه. إغلاق النافذة ينهي Snug، ويسألك أولًا إن كان في غرفك أشخاص.</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation>البدء عند تسجيل دخولي</translation>
    </message>
    <message>
        <source>Without its window, in the tray. The rooms you host open at once.</source>
        <translation>بلا نافذة، في شريط الأيقونات. تُفتح الغرف التي تستضيفها فورًا.</translation>
    </message>
    <message>
        <source>Minimised. The rooms you host open at once.</source>
        <translation>مصغّرًا. تُفتح الغرف التي تستضيفها فورًا.</translation>
    </message>
</context>
<context>
    <name>EditMenu</name>
    <message>
        <source>Cut</source>
        <translation>قص</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>انسخ</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>ألصق</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>حدد الكل</translation>
    </message>
</context>
<context>
    <name>EmojiGroups</name>
    <message>
        <source>Groups of emoji</source>
        <translation>مجموعات الرموز</translation>
    </message>
</context>
<context>
    <name>EmojiPanel</name>
    <message>
        <source>Search emoji</source>
        <translation>ابحث عن رمز</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>The emoji you use will be here.</source>
        <translation>هنا ستكون الرموز التي تستخدمها.</translation>
    </message>
    <message>
        <source>No emoji is called that.</source>
        <translation>لا رمز بهذا الاسم.</translation>
    </message>
</context>
<context>
    <name>EmojiPicker</name>
    <message>
        <source>Emoji</source>
        <translation>رموز تعبيرية</translation>
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
    <message>
        <source>Your room is stopped</source>
        <translation>غرفتك موقوفة</translation>
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
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Paste a new link</source>
        <translation>الصق رابطًا جديدًا</translation>
    </message>
</context>
<context>
    <name>FarewellDialog</name>
    <message>
        <source>They are told goodbye. What was said is kept here, and they can come back when Snug runs again.</source>
        <translation>يودّعهم Snug. ما قيل يبقى هنا، ويمكنهم العودة حين يعمل Snug مجددًا.</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>أبقها مفتوحة</translation>
    </message>
    <message>
        <source>Minimise</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>أوقف وأنهِ</translation>
    </message>
    <message>
        <source>What was said is kept here, and people can come back when Snug runs again.</source>
        <translation>ما قيل يبقى هنا، ويمكن للجميع العودة حين يعمل Snug مجددًا.</translation>
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
    <name>HostDialog</name>
    <message>
        <source>Host panel</source>
        <translation>لوحة المضيف</translation>
    </message>
</context>
<context>
    <name>HostPanel</name>
    <message>
        <source>Host panel</source>
        <translation>لوحة المضيف</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>انسخ الرابط</translation>
    </message>
    <message>
        <source>New link and more…</source>
        <translation>رابط جديد والمزيد…</translation>
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
    <name>InviteOptions</name>
    <message>
        <source>New link…</source>
        <translation>رابط جديد…</translation>
    </message>
    <message>
        <source>The usual link will let nobody in any more, and a new one takes its place. Who is inside stays.</source>
        <translation>لن يُدخل الرابط المعتاد أحدًا بعد الآن ويحل محله رابط جديد. من بالداخل يبقى.</translation>
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
        <source>Show the link</source>
        <translation>أظهر الرابط</translation>
    </message>
    <message>
        <source>Hide the link from onlookers</source>
        <translation>أخفِ الرابط عن الأنظار</translation>
    </message>
    <message>
        <source>Copy invitation</source>
        <translation>انسخ الدعوة</translation>
    </message>
    <message>
        <source>Hide code</source>
        <translation>أخفِ الرمز</translation>
    </message>
    <message>
        <source>Show code</source>
        <translation>أظهر الرمز</translation>
    </message>
    <message>
        <source>Back to the usual link</source>
        <translation>عُد إلى الرابط المعتاد</translation>
    </message>
    <message>
        <source>The code is hidden with the link.</source>
        <translation>الرمز مخفي مع الرابط.</translation>
    </message>
    <message>
        <source>See why</source>
        <translation>اعرف السبب</translation>
    </message>
    <message>
        <source>Fewer options</source>
        <translation>خيارات أقل</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>خيارات أكثر</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
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
    <message>
        <source>You&apos;ll be there as “%1”.</source>
        <translation>ستكون هناك باسم «%1».</translation>
    </message>
    <message>
        <source>Open room</source>
        <translation>افتح الغرفة</translation>
    </message>
</context>
<context>
    <name>JoiningView</name>
    <message>
        <source>On the way to %1</source>
        <translation>في الطريق إلى %1</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>جرّب الآن</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
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
    <name>LeftRoomsList</name>
    <message>
        <source>Stopped rooms on this computer</source>
        <translation>غرف موقوفة على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>افتح مجددًا</translation>
    </message>
    <message>
        <source>Open %1 again</source>
        <translation>افتح %1 مجددًا</translation>
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
    <message>
        <source>for people on the same network</source>
        <translation>لمن هم على الشبكة نفسها</translation>
    </message>
</context>
<context>
    <name>LinkDelegate</name>
    <message>
        <source>%1 · the usual link</source>
        <translation>%1 · الرابط المعتاد</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>أظهر</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>أوقف</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Go to this room?</source>
        <translation>هل تذهب إلى هذه الغرفة؟</translation>
    </message>
    <message>
        <source>Open this link?</source>
        <translation>هل تفتح هذا الرابط؟</translation>
    </message>
    <message>
        <source>Its words may say something else, but it leads to</source>
        <translation>قد تقول كلماته غير ذلك، لكنه يؤدي إلى</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>اذهب</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>افتح</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>انسخ الرابط</translation>
    </message>
    <message>
        <source>Don&apos;t open</source>
        <translation>لا تفتح</translation>
    </message>
    <message>
        <source>Its words may say something else, but it leads to a room at</source>
        <translation>قد تقول كلماته غير ذلك، لكنه يؤدي إلى غرفة على</translation>
    </message>
</context>
<context>
    <name>LinkHint</name>
    <message>
        <source>Room at %1</source>
        <translation>غرفة على %1</translation>
    </message>
    <message>
        <source>Goes to %1</source>
        <translation>يؤدي إلى %1</translation>
    </message>
</context>
<context>
    <name>LinkList</name>
    <message>
        <source>Links that work now</source>
        <translation>روابط تعمل الآن</translation>
    </message>
</context>
<context>
    <name>LinkOptions</name>
    <message>
        <source>Who follows it can</source>
        <translation>من يتبعه يستطيع</translation>
    </message>
    <message>
        <source>Read and write</source>
        <translation>القراءة والكتابة</translation>
    </message>
    <message>
        <source>Only read</source>
        <translation>القراءة فقط</translation>
    </message>
    <message>
        <source>It lets in</source>
        <translation>يُدخل</translation>
    </message>
    <message>
        <source>Any number of people</source>
        <translation>أي عدد من الأشخاص</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>شخصًا واحدًا</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخصًا واحدًا</numerusform>
            <numerusform>شخصين</numerusform>
            <numerusform>%Ln أشخاص</numerusform>
            <numerusform>%Ln شخصًا</numerusform>
            <numerusform>%Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>It ends</source>
        <translation>ينتهي</translation>
    </message>
    <message>
        <source>After an hour</source>
        <translation>بعد ساعة</translation>
    </message>
    <message>
        <source>After a day</source>
        <translation>بعد يوم</translation>
    </message>
    <message>
        <source>After 7 days</source>
        <translation>بعد ٧ أيام</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Make this link</source>
        <translation>أنشئ هذا الرابط</translation>
    </message>
</context>
<context>
    <name>LinkTerms</name>
    <message>
        <source>Works until you turn it off.</source>
        <translation>يعمل حتى توقفه.</translation>
    </message>
    <message numerus="yes">
        <source>Ends in %n day(s).</source>
        <translation>
            <numerusform>ينتهي اليوم.</numerusform>
            <numerusform>ينتهي بعد يوم.</numerusform>
            <numerusform>ينتهي بعد يومين.</numerusform>
            <numerusform>ينتهي بعد %Ln أيام.</numerusform>
            <numerusform>ينتهي بعد %Ln يومًا.</numerusform>
            <numerusform>ينتهي بعد %Ln يوم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ends in %n hour(s).</source>
        <translation>
            <numerusform>ينتهي قريبًا.</numerusform>
            <numerusform>ينتهي بعد ساعة.</numerusform>
            <numerusform>ينتهي بعد ساعتين.</numerusform>
            <numerusform>ينتهي بعد %Ln ساعات.</numerusform>
            <numerusform>ينتهي بعد %Ln ساعة.</numerusform>
            <numerusform>ينتهي بعد %Ln ساعة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ends in %n minute(s).</source>
        <translation>
            <numerusform>ينتهي الآن.</numerusform>
            <numerusform>ينتهي بعد دقيقة.</numerusform>
            <numerusform>ينتهي بعد دقيقتين.</numerusform>
            <numerusform>ينتهي بعد %Ln دقائق.</numerusform>
            <numerusform>ينتهي بعد %Ln دقيقة.</numerusform>
            <numerusform>ينتهي بعد %Ln دقيقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Anyone with this link can read history, but not write.</source>
        <translation>كل من لديه هذا الرابط يستطيع قراءة السجل لا الكتابة.</translation>
    </message>
    <message>
        <source>Anyone with this link can read history and write.</source>
        <translation>كل من لديه هذا الرابط يستطيع قراءة السجل والكتابة.</translation>
    </message>
    <message numerus="yes">
        <source>It lets %n more person(s) in.</source>
        <translation>
            <numerusform>لا يُدخل أحدًا بعد.</numerusform>
            <numerusform>يُدخل شخصًا آخر.</numerusform>
            <numerusform>يُدخل شخصين آخرين.</numerusform>
            <numerusform>يُدخل %Ln أشخاص آخرين.</numerusform>
            <numerusform>يُدخل %Ln شخصًا آخر.</numerusform>
            <numerusform>يُدخل %Ln شخص آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>قراءة فقط</translation>
    </message>
    <message>
        <source>Read and write</source>
        <translation>القراءة والكتابة</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) came in by it.</source>
        <translation>
            <numerusform>لم يدخل به أحد.</numerusform>
            <numerusform>دخل به شخص.</numerusform>
            <numerusform>دخل به شخصان.</numerusform>
            <numerusform>دخل به %Ln أشخاص.</numerusform>
            <numerusform>دخل به %Ln شخصًا.</numerusform>
            <numerusform>دخل به %Ln شخص.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has come in by it yet.</source>
        <translation>لم يدخل به أحد بعد.</translation>
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
    <name>LostMessages</name>
    <message>
        <source>%1, %2:</source>
        <translation>%1، %2:</translation>
    </message>
    <message>
        <source>I can&apos;t save a copy to %1.</source>
        <translation>لا يمكنني حفظ نسخة في %1.</translation>
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
    <message>
        <source>(%1) %2</source>
        <translation>(%1) %2</translation>
    </message>
    <message>
        <source>Width of the list of rooms</source>
        <translation>عرض قائمة الغرف</translation>
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
    <message>
        <source>Nobody else is here yet. Share the link.</source>
        <translation>لا أحد غيرك هنا بعد. شارك الرابط.</translation>
    </message>
    <message>
        <source>Nobody else is here yet.</source>
        <translation>لا أحد غيرك هنا بعد.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>Reply</source>
        <translation>ردّ</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
</context>
<context>
    <name>MessageBody</name>
    <message numerus="yes">
        <source>Copy %n message(s)</source>
        <translation>
            <numerusform>لا رسائل للنسخ</numerusform>
            <numerusform>انسخ رسالة واحدة</numerusform>
            <numerusform>انسخ رسالتين</numerusform>
            <numerusform>انسخ %Ln رسائل</numerusform>
            <numerusform>انسخ %Ln رسالة</numerusform>
            <numerusform>انسخ %Ln رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy selection</source>
        <translation>انسخ التحديد</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>انسخ النص</translation>
    </message>
</context>
<context>
    <name>MessageDelegate</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1، %2: %3</translation>
    </message>
    <message>
        <source>You joined now; earlier messages are visible to you.</source>
        <translation>انضممت الآن؛ الرسائل السابقة ظاهرة لك.</translation>
    </message>
</context>
<context>
    <name>MessageMenu</name>
    <message>
        <source>Reply</source>
        <translation>ردّ</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>انسخ الرابط</translation>
    </message>
    <message>
        <source>Go to the room at %1</source>
        <translation>اذهب إلى الغرفة على %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>افتح %1</translation>
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
    <name>NotificationSettings</name>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Show who wrote, and what</source>
        <translation>إظهار من كتب وماذا كتب</translation>
    </message>
    <message>
        <source>Show only who wrote</source>
        <translation>إظهار من كتب فقط</translation>
    </message>
    <message>
        <source>Show only that there is something new</source>
        <translation>إظهار وجود جديد فقط</translation>
    </message>
    <message>
        <source>While your screen is locked, only that there is something new. What a room tells you of is chosen in its own menu.</source>
        <translation>حين تكون شاشتك مقفلة، يظهر فقط أن هناك جديدًا. ما تُشعرك به كل غرفة تختاره من قائمتها.</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا غير</numerusform>
            <numerusform>وآخر</numerusform>
            <numerusform>وآخران</numerusform>
            <numerusform>و%Ln آخرون</numerusform>
            <numerusform>و%Ln آخرون</numerusform>
            <numerusform>و%Ln آخرون</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s) from %1</source>
        <translation>
            <numerusform>لا رسائل جديدة من %1</numerusform>
            <numerusform>رسالة جديدة من %1</numerusform>
            <numerusform>رسالتان جديدتان من %1</numerusform>
            <numerusform>%Ln رسائل جديدة من %1</numerusform>
            <numerusform>%Ln رسالة جديدة من %1</numerusform>
            <numerusform>%Ln رسالة جديدة من %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s), the last from %1</source>
        <translation>
            <numerusform>لا رسائل جديدة من %1</numerusform>
            <numerusform>رسالة جديدة من %1</numerusform>
            <numerusform>رسالتان جديدتان، آخرهما من %1</numerusform>
            <numerusform>%Ln رسائل جديدة، آخرها من %1</numerusform>
            <numerusform>%Ln رسالة جديدة، آخرها من %1</numerusform>
            <numerusform>%Ln رسالة جديدة، آخرها من %1</numerusform>
        </translation>
    </message>
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
        <source>Snug is still running</source>
        <translation>Snug ما زال يعمل</translation>
    </message>
    <message>
        <source>Its icon in the panel brings it back.</source>
        <translation>تعيده أيقونته في الشريط.</translation>
    </message>
    <message>
        <source>Still running: you host “%1”</source>
        <translation>ما زال يعمل: تستضيف «%1»</translation>
    </message>
    <message>
        <source>Snug&apos;s icon in the panel brings it back. Quitting there stops the room.</source>
        <translation>تعيده أيقونة Snug في الشريط. وإنهاؤه من هناك يوقف الغرفة.</translation>
    </message>
    <message numerus="yes">
        <source>Still running: you host %n room(s)</source>
        <translation>
            <numerusform>ما زال يعمل: لا تستضيف أي غرفة</numerusform>
            <numerusform>ما زال يعمل: تستضيف غرفة</numerusform>
            <numerusform>ما زال يعمل: تستضيف غرفتين</numerusform>
            <numerusform>ما زال يعمل: تستضيف %Ln غرف</numerusform>
            <numerusform>ما زال يعمل: تستضيف %Ln غرفة</numerusform>
            <numerusform>ما زال يعمل: تستضيف %Ln غرفة</numerusform>
        </translation>
    </message>
    <message>
        <source>Snug&apos;s icon in the panel brings it back. Quitting there stops the rooms.</source>
        <translation>تعيده أيقونة Snug في الشريط. وإنهاؤه من هناك يوقف الغرف.</translation>
    </message>
</context>
<context>
    <name>Path</name>
    <message>
        <source>this computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>home network</source>
        <translation>الشبكة المنزلية</translation>
    </message>
    <message>
        <source>internet (IPv6)</source>
        <translation>الإنترنت (IPv6)</translation>
    </message>
    <message>
        <source>internet (IPv4)</source>
        <translation>الإنترنت (IPv4)</translation>
    </message>
    <message>
        <source>through a proxy</source>
        <translation>عبر وكيل</translation>
    </message>
</context>
<context>
    <name>PauseRoom</name>
    <message>
        <source>This room is stopped: nobody gets in but you. What was said is still here.</source>
        <translation>هذه الغرفة موقوفة: لا يدخلها سواك. ما قيل ما زال هنا.</translation>
    </message>
    <message>
        <source>Nobody else is here. Stop the room?</source>
        <translation>لا أحد غيرك هنا. هل توقف الغرفة؟</translation>
    </message>
    <message>
        <source>%1 Whoever comes is told that it is closed for now. What was said stays on this computer, and you can open the room again at any time.</source>
        <translation>%1 من يأتي يُخبَر أنها مغلقة الآن. ما قيل يبقى على هذا الحاسوب، ويمكنك فتح الغرفة مجددًا متى شئت.</translation>
    </message>
    <message>
        <source>Stop the room</source>
        <translation>أوقف الغرفة</translation>
    </message>
    <message>
        <source>Stop the room…</source>
        <translation>أوقف الغرفة…</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>أبقها مفتوحة</translation>
    </message>
    <message>
        <source>Open the room again</source>
        <translation>افتح الغرفة مجددًا</translation>
    </message>
    <message numerus="yes">
        <source>%n people are here: %1. Stop the room?</source>
        <translation>
            <numerusform>لا أحد هنا: %1. هل توقف الغرفة؟</numerusform>
            <numerusform>هنا شخص: %1. هل توقف الغرفة؟</numerusform>
            <numerusform>هنا شخصان: %1. هل توقف الغرفة؟</numerusform>
            <numerusform>هنا %Ln أشخاص: %1. هل توقف الغرفة؟</numerusform>
            <numerusform>هنا %Ln شخصًا: %1. هل توقف الغرفة؟</numerusform>
            <numerusform>هنا %Ln شخص: %1. هل توقف الغرفة؟</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PausedBar</name>
    <message>
        <source>You stopped this room. Nobody gets in but you.</source>
        <translation>أوقفتَ هذه الغرفة. لا يدخلها سواك.</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>افتحها مجددًا</translation>
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
    <name>PlaceBar</name>
    <message>
        <source>Choose another place</source>
        <translation>اختر مكانًا آخر</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Folder to keep everything in</source>
        <translation>المجلد الذي يُحفظ فيه كل شيء</translation>
    </message>
    <message>
        <source>Use this folder</source>
        <translation>استخدم هذا المجلد</translation>
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
    <name>QuoteLine</name>
    <message>
        <source>Answers %1: %2</source>
        <translation>ردّ على %1: %2</translation>
    </message>
    <message>
        <source>Answers an earlier message</source>
        <translation>ردّ على رسالة سابقة</translation>
    </message>
</context>
<context>
    <name>ReachDialog</name>
    <message>
        <source>Who can reach your rooms</source>
        <translation>من يستطيع الوصول إلى غرفك</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>ReachLine</name>
    <message>
        <source>Press to see why</source>
        <translation>اضغط لتعرف السبب</translation>
    </message>
    <message>
        <source>See why</source>
        <translation>اعرف السبب</translation>
    </message>
</context>
<context>
    <name>ReplyBar</name>
    <message>
        <source>Replying to a message</source>
        <translation>ردّ على رسالة</translation>
    </message>
    <message>
        <source>Replying to %1</source>
        <translation>ردّ على %1</translation>
    </message>
    <message>
        <source>Replying to %1: %2</source>
        <translation>ردّ على %1: %2</translation>
    </message>
    <message>
        <source>Don&apos;t reply</source>
        <translation>لا ترد</translation>
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
    <message>
        <source>Without notifications</source>
        <translation>بلا إشعارات</translation>
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
    <message>
        <source>Host panel</source>
        <translation>لوحة المضيف</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>موقوفة</translation>
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
    <message>
        <source>This link names a user before its host, which no room link does. Ask for a new one.</source>
        <translation>يذكر هذا الرابط اسم مستخدم قبل العنوان، ورابط الغرفة لا يفعل ذلك. اطلب رابطًا جديدًا.</translation>
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
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>RoomPage</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>The host went back to an earlier copy. %n message(s) you have are not there.</source>
        <translation>
            <numerusform>عاد المضيف إلى نسخة أقدم. لا ينقص شيء مما لديك.</numerusform>
            <numerusform>عاد المضيف إلى نسخة أقدم. رسالة لديك ليست هناك.</numerusform>
            <numerusform>عاد المضيف إلى نسخة أقدم. رسالتان لديك ليستا هناك.</numerusform>
            <numerusform>عاد المضيف إلى نسخة أقدم. %Ln رسائل لديك ليست هناك.</numerusform>
            <numerusform>عاد المضيف إلى نسخة أقدم. %Ln رسالة لديك ليست هناك.</numerusform>
            <numerusform>عاد المضيف إلى نسخة أقدم. %Ln رسالة لديك ليست هناك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep a copy</source>
        <translation>احتفظ بنسخة</translation>
    </message>
    <message>
        <source>Width of the list of people</source>
        <translation>عرض قائمة الأشخاص</translation>
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
    <message>
        <source>Leaving stops the room: whoever is in it is told and sent away. What was said stays on this computer, and you can open the room again from the start page. What waits to be sent is gone.</source>
        <translation>مغادرتك توقف الغرفة: من فيها يُخبَر ويخرج. ما قيل يبقى على هذا الحاسوب، ويمكنك فتح الغرفة مجددًا من صفحة البداية. ما ينتظر الإرسال يضيع.</translation>
    </message>
    <message>
        <source>Leave and stop it</source>
        <translation>غادر وأوقفها</translation>
    </message>
    <message>
        <source>Host panel…</source>
        <translation>لوحة المضيف…</translation>
    </message>
    <message>
        <source>Hosted on this computer</source>
        <translation>مستضافة على هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>RoomPlace</name>
    <message>
        <source>Where it is kept</source>
        <translation>مكان حفظها</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>افتح المجلد</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>انسخ المسار</translation>
    </message>
</context>
<context>
    <name>RoomSwitcherDialog</name>
    <message>
        <source>Switch to a room</source>
        <translation>انتقل إلى غرفة</translation>
    </message>
    <message>
        <source>Part of a title, or a link</source>
        <translation>جزء من اسم غرفة أو رابط</translation>
    </message>
    <message>
        <source>You are in no room yet. Host one, or paste a link here.</source>
        <translation>لست في أي غرفة بعد. استضف غرفة أو الصق رابطًا هنا.</translation>
    </message>
    <message>
        <source>No room of yours is called that.</source>
        <translation>لا غرفة لك بهذا الاسم.</translation>
    </message>
    <message>
        <source>Join this link</source>
        <translation>انضم بهذا الرابط</translation>
    </message>
    <message>
        <source>Link for %1</source>
        <translation>رابط %1</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>الغرف</translation>
    </message>
</context>
<context>
    <name>RoomTitle</name>
    <message>
        <source>Press to rename the room</source>
        <translation>اضغط لتعيد تسمية الغرفة</translation>
    </message>
    <message>
        <source>Click to rename</source>
        <translation>انقر لإعادة التسمية</translation>
    </message>
    <message>
        <source>Title of the room</source>
        <translation>عنوان الغرفة</translation>
    </message>
</context>
<context>
    <name>RoomTitleField</name>
    <message>
        <source>Title of the room</source>
        <translation>عنوان الغرفة</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>أعد التسمية</translation>
    </message>
</context>
<context>
    <name>RoomVoice</name>
    <message>
        <source>The room is connected again.</source>
        <translation>اتصلت الغرفة مجددًا.</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search the loaded messages</source>
        <translation>ابحث في الرسائل المحمّلة</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Older match</source>
        <translation>نتيجة أقدم</translation>
    </message>
    <message>
        <source>Newer match</source>
        <translation>نتيجة أحدث</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>انتقل إلى تاريخ</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>أغلق البحث</translation>
    </message>
    <message>
        <source>Of what is loaded. Scroll up to load more.</source>
        <translation>مما حُمّل. مرّر للأعلى لتحميل المزيد.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>For rooms you join from now on. In each room you can be called something else.</source>
        <translation>للغرف التي تنضم إليها من الآن. يمكن أن يكون لك اسم آخر في كل غرفة.</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>المظهر واللغة</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>الكتابة</translation>
    </message>
</context>
<context>
    <name>ShortcutDelegate</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>ماذا تريد أن تفعل؟</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>ابحث عن اختصار</translation>
    </message>
    <message>
        <source>There is no shortcut for that.</source>
        <translation>لا اختصار لذلك.</translation>
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
        <translation>تُستضاف على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Join with a link</source>
        <translation>انضم برابط</translation>
    </message>
    <message>
        <source>Paste what somebody sent you.</source>
        <translation>ألصق ما أُرسل إليك.</translation>
    </message>
    <message>
        <source>Your rooms</source>
        <translation>غرفك</translation>
    </message>
    <message>
        <source>Link for “%1” in your clipboard</source>
        <translation>رابط «%1» في حافظتك</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
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
    <message>
        <source>The room is called “%1” now.</source>
        <translation>صار اسم الغرفة «%1».</translation>
    </message>
    <message>
        <source>The host has closed the room for now.</source>
        <translation>أغلق المضيف الغرفة مؤقتًا.</translation>
    </message>
    <message>
        <source>There is no space left in %1.</source>
        <translation>لا مساحة باقية في %1.</translation>
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
    <message>
        <source>This message is too long. Shorten it, or send it in parts.</source>
        <translation>هذه الرسالة طويلة جدًا. اختصرها أو أرسلها على أجزاء.</translation>
    </message>
</context>
<context>
    <name>TimelineButtons</name>
    <message numerus="yes">
        <source>%n new: jump to the first</source>
        <translation>
            <numerusform>لا جديد: إلى الأولى</numerusform>
            <numerusform>رسالة جديدة: إليها</numerusform>
            <numerusform>رسالتان جديدتان: إلى الأولى</numerusform>
            <numerusform>%Ln جديدة: إلى الأولى</numerusform>
            <numerusform>%Ln جديدة: إلى الأولى</numerusform>
            <numerusform>%Ln جديدة: إلى الأولى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineRule</name>
    <message>
        <source>New messages</source>
        <translation>رسائل جديدة</translation>
    </message>
    <message numerus="yes">
        <source>%n new since %1</source>
        <translation>
            <numerusform>لا جديد منذ %1</numerusform>
            <numerusform>رسالة جديدة منذ %1</numerusform>
            <numerusform>رسالتان جديدتان منذ %1</numerusform>
            <numerusform>%Ln رسائل جديدة منذ %1</numerusform>
            <numerusform>%Ln رسالة جديدة منذ %1</numerusform>
            <numerusform>%Ln رسالة جديدة منذ %1</numerusform>
        </translation>
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
    <message>
        <source>That part of the room isn&apos;t loaded, and can&apos;t be reached right now.</source>
        <translation>ذلك الجزء من الغرفة غير محمّل ولا يمكن بلوغه الآن.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>It was last reachable at %1.</source>
        <translation>آخر اتصال به كان في %1.</translation>
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
        <source>%1 isn&apos;t taking connections.</source>
        <translation>لا يقبل %1 الاتصالات.</translation>
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
        <source>You were removed from this room.</source>
        <translation>أُخرجتَ من هذه الغرفة.</translation>
    </message>
    <message>
        <source>This link asks for a key to be checked, and this Snug can&apos;t do that yet. Update Snug.</source>
        <translation>يطلب هذا الرابط التحقق من مفتاح، وهذا الإصدار من Snug لا يستطيع ذلك بعد. حدّث Snug.</translation>
    </message>
    <message>
        <source>It was never reachable from here.</source>
        <translation>لم يكن الوصول إليه من هنا ممكنًا قط.</translation>
    </message>
    <message>
        <source>%1 can&apos;t store anything right now, so it lets nobody in.</source>
        <translation>لا يستطيع %1 حفظ شيء الآن، لذا لا يُدخل أحدًا.</translation>
    </message>
    <message>
        <source>%1 has too much to do right now.</source>
        <translation>لدى %1 ما يشغله الآن.</translation>
    </message>
    <message>
        <source>%1 is full right now.</source>
        <translation>%1 ممتلئ الآن.</translation>
    </message>
    <message>
        <source>Your app asked more of %1 than it allows.</source>
        <translation>طلب تطبيقك من %1 أكثر مما يسمح به.</translation>
    </message>
    <message>
        <source>%1 closed the room at %2.</source>
        <translation>أغلق %1 الغرفة في %2.</translation>
    </message>
    <message>
        <source>The room is starting again.</source>
        <translation>يُعاد تشغيل الغرفة.</translation>
    </message>
    <message>
        <source>Joining took longer than %1 waits.</source>
        <translation>استغرق الانضمام أطول مما ينتظر %1.</translation>
    </message>
    <message>
        <source>%1 broke off the connection before it answered.</source>
        <translation>قطع %1 الاتصال قبل أن يرد.</translation>
    </message>
    <message>
        <source>%L1 s ago</source>
        <translation>قبل %L1 ث</translation>
    </message>
    <message>
        <source>%L1 min ago</source>
        <translation>قبل %L1 د</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>في %1</translation>
    </message>
    <message>
        <source>Snug on this computer</source>
        <translation>Snug على هذا الحاسوب</translation>
    </message>
    <message>
        <source>%1&apos;s computer</source>
        <translation>حاسوب %1</translation>
    </message>
    <message>
        <source>The host</source>
        <translation>المضيف</translation>
    </message>
    <message>
        <source>%1 stopped answering %2.</source>
        <translation>توقف %1 عن الرد (%2).</translation>
    </message>
    <message>
        <source>%1 went to sleep at %2.</source>
        <translation>دخل %1 في السكون في %2.</translation>
    </message>
    <message>
        <source>%1 left at %2.</source>
        <translation>غادر %1 في %2.</translation>
    </message>
    <message>
        <source>%1 turned this link off. Ask for a new one.</source>
        <translation>أوقف %1 هذا الرابط. اطلب رابطًا جديدًا.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t let you in with this link. Ask for a new one.</source>
        <translation>لا يُدخلك %1 بهذا الرابط. اطلب رابطًا جديدًا.</translation>
    </message>
    <message>
        <source>%1 didn&apos;t understand what this Snug sent. Update Snug, or ask the host to.</source>
        <translation>لم يفهم %1 ما أرسله هذا الـ Snug. حدّث Snug أو اطلب ذلك من المضيف.</translation>
    </message>
    <message>
        <source>This room is no longer on this computer. You can only leave it.</source>
        <translation>لم تعد هذه الغرفة موجودة على هذا الحاسوب. لا يمكنك سوى مغادرتها.</translation>
    </message>
    <message>
        <source>This room is no longer on %1. You can only leave it.</source>
        <translation>لم تعد هذه الغرفة موجودة على %1. لا يمكنك سوى مغادرتها.</translation>
    </message>
    <message>
        <source>%1 has no space left, so it lets nobody in.</source>
        <translation>لا مساحة باقية لدى %1، لذا لا يُدخل أحدًا.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>%1 has closed the room for now.</source>
        <translation>أغلق %1 الغرفة مؤقتًا.</translation>
    </message>
    <message>
        <source>%1 lets nobody in right now.</source>
        <translation>%1 لا يسمح لأحد بالدخول الآن.</translation>
    </message>
    <message>
        <source>Your Snug is too old for this room. Update it to join.</source>
        <translation>نسختك من Snug قديمة جدًا على هذه الغرفة. حدّثها للانضمام.</translation>
    </message>
    <message>
        <source>The host&apos;s Snug is too old for yours. Ask the host to update it.</source>
        <translation>نسخة المضيف من Snug قديمة جدًا على نسختك. اطلب من المضيف تحديثها.</translation>
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
    <name>UnhostedPanel</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Opening your rooms…</source>
        <translation>تُفتح غرفك…</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>جرّب الآن</translation>
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
    <name>WindowActions</name>
    <message>
        <source>Rooms</source>
        <translation>الغرف</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>This room</source>
        <translation>هذه الغرفة</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>Switch to a room</source>
        <translation>انتقل إلى غرفة</translation>
    </message>
    <message>
        <source>Go to the first room, the second, …</source>
        <translation>انتقل إلى الغرفة الأولى، الثانية…</translation>
    </message>
    <message>
        <source>Previous room</source>
        <translation>الغرفة السابقة</translation>
    </message>
    <message>
        <source>Next room</source>
        <translation>الغرفة التالية</translation>
    </message>
    <message>
        <source>Next room with new messages</source>
        <translation>الغرفة التالية التي فيها رسائل جديدة</translation>
    </message>
    <message>
        <source>Host a room</source>
        <translation>استضف غرفة</translation>
    </message>
    <message>
        <source>Join with a link</source>
        <translation>انضم برابط</translation>
    </message>
    <message>
        <source>Back to all rooms</source>
        <translation>عُد إلى كل الغرف</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>أرسل الرسالة</translation>
    </message>
    <message>
        <source>New line in the message</source>
        <translation>سطر جديد في الرسالة</translation>
    </message>
    <message>
        <source>Search in messages</source>
        <translation>ابحث في الرسائل</translation>
    </message>
    <message>
        <source>Newest message</source>
        <translation>أحدث رسالة</translation>
    </message>
    <message>
        <source>First new message</source>
        <translation>أول رسالة جديدة</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>انتقل إلى تاريخ</translation>
    </message>
    <message>
        <source>Invite people</source>
        <translation>ادعُ أشخاصًا</translation>
    </message>
    <message>
        <source>Show or hide people</source>
        <translation>أظهر الأشخاص أو أخفهم</translation>
    </message>
    <message>
        <source>Your name here, and leaving the room</source>
        <translation>اسمك هنا ومغادرة الغرفة</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>الجزء التالي من النافذة</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>الجزء السابق من النافذة</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>Text as large as it was</source>
        <translation>النص بحجمه السابق</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>These shortcuts</source>
        <translation>هذه الاختصارات</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>أغلق النافذة</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Choose an emoji</source>
        <translation>اختر رمزًا تعبيريًا</translation>
    </message>
    <message>
        <source>Reply to the message the keyboard is at</source>
        <translation>ردّ على الرسالة المحددة</translation>
    </message>
    <message>
        <source>From an empty field to the messages</source>
        <translation>من الحقل الفارغ إلى الرسائل</translation>
    </message>
    <message>
        <source>Name a person</source>
        <translation>اذكر شخصًا باسمه</translation>
    </message>
    <message>
        <source>Write an emoji by its name</source>
        <translation>اكتب رمزًا تعبيريًا باسمه</translation>
    </message>
    <message>
        <source>Choose an emoji, and then another</source>
        <translation>اختر رمزًا تعبيريًا ثم آخر</translation>
    </message>
    <message>
        <source>Copy the message, or all that are chosen</source>
        <translation>انسخ الرسالة أو كل ما تم اختياره</translation>
    </message>
    <message>
        <source>What can be done with the message</source>
        <translation>ما يمكن فعله بالرسالة</translation>
    </message>
    <message>
        <source>Choose several messages</source>
        <translation>اختر عدة رسائل</translation>
    </message>
    <message>
        <source>Page through the messages</source>
        <translation>تصفّح الرسائل صفحةً صفحة</translation>
    </message>
    <message>
        <source>Close what is open, or go back</source>
        <translation>أغلق المفتوح أو ارجع</translation>
    </message>
</context>
<context>
    <name>WritingSettings</name>
    <message>
        <source>Send with Ctrl+Enter</source>
        <translation>الإرسال بـ Ctrl+Enter</translation>
    </message>
    <message>
        <source>Enter then begins a new line. Otherwise Enter sends, and Shift+Enter begins a new line.</source>
        <translation>عندها يبدأ Enter سطرًا جديدًا. وإلا فإن Enter يرسل، وShift+Enter يبدأ سطرًا جديدًا.</translation>
    </message>
    <message>
        <source>Tell others when I am typing</source>
        <translation>إعلام الآخرين حين أكتب</translation>
    </message>
    <message>
        <source>They see your name under the messages while you write. What you write stays here until you send it.</source>
        <translation>يرون اسمك تحت الرسائل أثناء كتابتك. ما تكتبه يبقى هنا حتى ترسله.</translation>
    </message>
</context>
<context>
    <name>snug::app::Action</name>
    <message>
        <source>%1 to %2</source>
        <comment>keys</comment>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between keys</comment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>snug::app::Announcer</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
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
</context>
<context>
    <name>snug::app::Autostart</name>
    <message>
        <source>Snug cannot write to %1, so this stays as it is.</source>
        <translation>لا يستطيع Snug الكتابة في %1، لذا يبقى هذا كما هو.</translation>
    </message>
</context>
<context>
    <name>snug::app::CallerModel</name>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
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
    <message>
        <source>%1 has no space left.</source>
        <translation>لا مساحة باقية لدى %1.</translation>
    </message>
    <message>
        <source>%1 can&apos;t store anything right now.</source>
        <translation>لا يستطيع %1 حفظ شيء الآن.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait here; closing Snug loses them.</source>
        <translation>
            <numerusform>لا رسائل تنتظر هنا.</numerusform>
            <numerusform>رسالة واحدة تنتظر هنا، وتضيع إن أُغلق Snug.</numerusform>
            <numerusform>رسالتان تنتظران هنا، وتضيعان إن أُغلق Snug.</numerusform>
            <numerusform>%Ln رسائل تنتظر هنا، وتضيع إن أُغلق Snug.</numerusform>
            <numerusform>%Ln رسالة تنتظر هنا، وتضيع إن أُغلق Snug.</numerusform>
            <numerusform>%Ln رسالة تنتظر هنا، وتضيع إن أُغلق Snug.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>snug::app::DataPlace</name>
    <message>
        <source>Write the whole path of a folder, from its first / on.</source>
        <translation>اكتب مسار المجلد كاملًا من أول /.</translation>
    </message>
    <message>
        <source>I can&apos;t save to %1 either.</source>
        <translation>لا يمكنني الحفظ في %1 أيضًا.</translation>
    </message>
    <message>
        <source>Everything is kept in %1 from now on.</source>
        <translation>كل شيء يُحفظ في %1 من الآن.</translation>
    </message>
    <message>
        <source>Everything is kept in %1 now. Choose it again next time: I can&apos;t save my settings.</source>
        <translation>كل شيء يُحفظ في %1 الآن. اختره مجددًا في المرة القادمة: لا يمكنني حفظ إعداداتي.</translation>
    </message>
    <message>
        <source>The list of your rooms was damaged. It is put aside as %1, and a new one begins. Rooms you host come back by themselves; to join others again, paste their links.</source>
        <translation>كانت قائمة غرفك تالفة. حُفظت جانبًا باسم %1، وبدأت قائمة جديدة. الغرف التي تستضيفها تعود من تلقاء نفسها؛ وللانضمام إلى غيرها من جديد، ألصق روابطها.</translation>
    </message>
</context>
<context>
    <name>snug::app::Desktop</name>
    <message>
        <source>Open Snug</source>
        <translation>افتح Snug</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
</context>
<context>
    <name>snug::app::EmojiModel</name>
    <message>
        <source>Used lately</source>
        <translation>المستخدمة مؤخرًا</translation>
    </message>
    <message>
        <source>Smileys</source>
        <translation>وجوه</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Animals and nature</source>
        <translation>حيوانات وطبيعة</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation>طعام وشراب</translation>
    </message>
    <message>
        <source>Travel and places</source>
        <translation>سفر وأماكن</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>أنشطة</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>أشياء</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>رموز</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>أعلام</translation>
    </message>
</context>
<context>
    <name>snug::app::Farewell</name>
    <message>
        <source>Nobody else is here now. Stop and quit?</source>
        <translation>لا أحد غيرك هنا الآن. هل توقف وتنهي؟</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are here. Stop the room?</source>
        <translation>
            <numerusform>لا أحد هنا. هل توقف الغرفة؟</numerusform>
            <numerusform>هنا شخص. هل توقف الغرفة؟</numerusform>
            <numerusform>هنا شخصان. هل توقف الغرفة؟</numerusform>
            <numerusform>هنا %Ln أشخاص. هل توقف الغرفة؟</numerusform>
            <numerusform>هنا %Ln شخصًا. هل توقف الغرفة؟</numerusform>
            <numerusform>هنا %Ln شخص. هل توقف الغرفة؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are in your rooms. Stop the rooms?</source>
        <translation>
            <numerusform>لا أحد في غرفك. هل توقفها؟</numerusform>
            <numerusform>في غرفك شخص. هل توقفها؟</numerusform>
            <numerusform>في غرفك شخصان. هل توقفها؟</numerusform>
            <numerusform>في غرفك %Ln أشخاص. هل توقفها؟</numerusform>
            <numerusform>في غرفك %Ln شخصًا. هل توقفها؟</numerusform>
            <numerusform>في غرفك %Ln شخص. هل توقفها؟</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>names of two people</comment>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>%1, %2 and %3</source>
        <comment>names of three people</comment>
        <translation>%1 و%2 و%3</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 and %n other(s)</source>
        <comment>names of people</comment>
        <translation>
            <numerusform>%1 و%2</numerusform>
            <numerusform>%1 و%2 وآخر</numerusform>
            <numerusform>%1 و%2 وآخران</numerusform>
            <numerusform>%1 و%2 و%Ln آخرون</numerusform>
            <numerusform>%1 و%2 و%Ln آخرون</numerusform>
            <numerusform>%1 و%2 و%Ln آخرون</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>snug::app::HostServer</name>
    <message>
        <source>The host has closed the room for now.</source>
        <translation>أغلق المضيف الغرفة مؤقتًا.</translation>
    </message>
    <message>
        <source>The host&apos;s computer goes to sleep.</source>
        <translation>يدخل حاسوب المضيف في السكون.</translation>
    </message>
</context>
<context>
    <name>snug::app::HostedRoom</name>
    <message>
        <source>Your rooms take %1.</source>
        <translation>تشغل غرفك %1.</translation>
    </message>
    <message>
        <source>Your rooms take %1. %2 are free.</source>
        <translation>تشغل غرفك %1. المتاح %2.</translation>
    </message>
    <message>
        <source>This room was deleted.</source>
        <translation>حُذفت هذه الغرفة.</translation>
    </message>
    <message>
        <source>This computer has no space left. Messages are kept where they were written until you free some.</source>
        <translation>لا مساحة باقية على هذا الحاسوب. تبقى الرسائل حيث كُتبت إلى أن تُفرغ بعض المساحة.</translation>
    </message>
</context>
<context>
    <name>snug::app::Invitation</name>
    <message>
        <source>For this computer only: it is in no network</source>
        <translation>لهذا الحاسوب فقط: ليس على أي شبكة</translation>
    </message>
    <message>
        <source>Join me: %1 - opens in a browser, no install</source>
        <translation>انضم إليّ: %1 - يُفتح في المتصفح دون تثبيت</translation>
    </message>
    <message>
        <source>For everyone whose network reaches this computer</source>
        <translation>لكل من تصل شبكته إلى هذا الحاسوب</translation>
    </message>
    <message>
        <source>Anyone with this link can read history and write.</source>
        <translation>كل من لديه هذا الرابط يستطيع قراءة السجل والكتابة.</translation>
    </message>
    <message>
        <source>For people on the same network as this computer</source>
        <translation>لمن هم على نفس شبكة هذا الحاسوب</translation>
    </message>
    <message>
        <source>This room is stopped: nobody gets in by this link until you open it again.</source>
        <translation>هذه الغرفة موقوفة: لا يدخلها أحد بهذا الرابط حتى تفتحها من جديد.</translation>
    </message>
</context>
<context>
    <name>snug::app::LinkPreview</name>
    <message>
        <source>On this computer.</source>
        <translation>على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>In your local network, at %1.</source>
        <translation>في شبكتك المحلية، على %1.</translation>
    </message>
    <message>
        <source>On the internet, at %1.</source>
        <translation>على الإنترنت، عند %1.</translation>
    </message>
    <message>
        <source>Encrypted on the way.</source>
        <translation>مشفّر في الطريق.</translation>
    </message>
    <message>
        <source>Not encrypted: others on the way could read along.</source>
        <translation>غير مشفّر: قد يقرؤه آخرون في الطريق.</translation>
    </message>
</context>
<context>
    <name>snug::app::NotificationServer</name>
    <message>
        <source>Open</source>
        <translation>افتح</translation>
    </message>
</context>
<context>
    <name>snug::app::Notifier</name>
    <message>
        <source>Notifications are off: this desktop has no place for them.</source>
        <translation>الإشعارات متوقفة: لا مكان لها في سطح المكتب هذا.</translation>
    </message>
</context>
<context>
    <name>snug::app::Reach</name>
    <message>
        <source>Works from the internet (IPv6)</source>
        <translation>تعمل من الإنترنت (IPv6)</translation>
    </message>
    <message>
        <source>Works from the internet</source>
        <translation>تعمل من الإنترنت</translation>
    </message>
    <message>
        <source>Works on this computer</source>
        <translation>تعمل على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Works in your home network</source>
        <translation>تعمل في شبكتك المنزلية</translation>
    </message>
    <message>
        <source>Only in your home network so far</source>
        <translation>في شبكتك المنزلية فقط حتى الآن</translation>
    </message>
    <message>
        <source>This computer does not answer at %1, port %2. If it has a firewall, let Snug through it.</source>
        <translation>لا يرد هذا الحاسوب على %1، المنفذ %2. إن كان فيه جدار حماية فاسمح لـ Snug بالمرور.</translation>
    </message>
    <message>
        <source>Your home network</source>
        <translation>شبكتك المنزلية</translation>
    </message>
    <message>
        <source>This computer is in no network. The link changes when it is.</source>
        <translation>هذا الحاسوب ليس على أي شبكة. يتغير الرابط حين يتصل.</translation>
    </message>
    <message>
        <source>Found at %1, port %2.</source>
        <translation>وُجد على %1، المنفذ %2.</translation>
    </message>
    <message>
        <source>Trying %1, port %2…</source>
        <translation>تجربة %1، المنفذ %2…</translation>
    </message>
    <message>
        <source>The internet</source>
        <translation>الإنترنت</translation>
    </message>
    <message>
        <source>Somebody has come in from there.</source>
        <translation>دخل أحدهم من هناك.</translation>
    </message>
    <message>
        <source>From the internet only if your router lets it in (IPv6, port %1). Nobody has come from there so far.</source>
        <translation>من الإنترنت فقط إن سمح جهاز التوجيه بذلك (IPv6، المنفذ %1). لم يأتِ أحد من هناك بعد.</translation>
    </message>
    <message>
        <source>This computer has an address of its own there. Nobody has come from there so far.</source>
        <translation>لهذا الحاسوب عنوان خاص هناك. لم يأتِ أحد من هناك بعد.</translation>
    </message>
    <message>
        <source>This computer has no address of its own there, so people outside get in only if your router passes port %1 on to it. For a room that everyone can reach at any time, run Snug on a server.</source>
        <translation>ليس لهذا الحاسوب عنوان خاص هناك، فلا يدخل من بالخارج إلا إذا مرّر جهاز التوجيه المنفذ %1 إليه. لغرفة يصل إليها الجميع في أي وقت، شغّل Snug على خادم.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>Rooms are open here, on port %1.</source>
        <translation>غرف مفتوحة هنا على المنفذ %1.</translation>
    </message>
    <message>
        <source>No room is open here.</source>
        <translation>لا غرفة مفتوحة هنا.</translation>
    </message>
</context>
<context>
    <name>snug::app::RoomHost</name>
    <message>
        <source>Closing the lid pauses the room</source>
        <translation>إغلاق الغطاء يوقف الغرفة مؤقتًا</translation>
    </message>
    <message>
        <source>This computer has no space left.</source>
        <translation>لا مساحة باقية على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>There is no space left in %1, so your own rooms can&apos;t open. You can still join the rooms of others. Free some space, then try again.</source>
        <translation>لا مساحة باقية في %1، لذا لا يمكن فتح غرفك. ما زال بإمكانك الانضمام إلى غرف الآخرين. أفرغ بعض المساحة ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>I can&apos;t save to %1, so your own rooms can&apos;t open. You can still join the rooms of others. Let Snug write there, then try again.</source>
        <translation>لا يمكنني الحفظ في %1، لذا لا يمكن فتح غرفك. ما زال بإمكانك الانضمام إلى غرف الآخرين. اسمح لـ Snug بالكتابة هناك ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Your rooms are not open yet. Try again in a moment.</source>
        <translation>لم تُفتح غرفك بعد. حاول مجددًا بعد قليل.</translation>
    </message>
    <message>
        <source>The file with your rooms, %1, is damaged or not made by Snug. It stays as it is, and you can still join the rooms of others. Put a backup in its place, then try again.</source>
        <translation>ملف غرفك %1 تالف أو ليس من ملفات Snug. سيبقى كما هو، وما زال بإمكانك الانضمام إلى غرف الآخرين. ضع نسخة احتياطية مكانه ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Your rooms in %1 were made by a newer Snug, so this one leaves them as they are. You can still join the rooms of others. Update Snug to open your own.</source>
        <translation>غرفك في %1 من إصدار أحدث من Snug، لذا يتركها هذا الإصدار كما هي. ما زال بإمكانك الانضمام إلى غرف الآخرين. حدّث Snug لفتح غرفك.</translation>
    </message>
    <message>
        <source>Another Snug (process %2) has your rooms in %1 open, so they can&apos;t open here. You can still join the rooms of others. Close the other one, then try again.</source>
        <translation>غرفك في %1 مفتوحة في Snug آخر (العملية %2)، لذا لا يمكن فتحها هنا. ما زال بإمكانك الانضمام إلى غرف الآخرين. أغلق الآخر ثم حاول مجددًا.</translation>
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
        <source>Trying again in %L1 s.</source>
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
    <message>
        <source>Somebody here is called %1 already, so you are “%2”.</source>
        <translation>هنا من اسمه %1 بالفعل، لذا أنت «%2».</translation>
    </message>
    <message>
        <source>You are called “%1” here.</source>
        <translation>اسمك هنا «%1».</translation>
    </message>
    <message>
        <source>This network wants you to sign in first.</source>
        <translation>تطلب هذه الشبكة أن تسجّل الدخول أولًا.</translation>
    </message>
    <message>
        <source>A copy is kept in %1.</source>
        <translation>نسخة محفوظة في %1.</translation>
    </message>
    <message>
        <source>You can read in this room, but not write.</source>
        <translation>يمكنك القراءة في هذه الغرفة لا الكتابة.</translation>
    </message>
    <message>
        <source>The message this answers is not in this room. Edit yours to send it on its own.</source>
        <translation>الرسالة التي ترد عليها هذه ليست في هذه الغرفة. عدّل رسالتك لإرسالها وحدها.</translation>
    </message>
    <message>
        <source>The room didn&apos;t take this message.</source>
        <translation>لم تقبل الغرفة هذه الرسالة.</translation>
    </message>
    <message>
        <source>The room didn&apos;t take your new name. Choose another one, or try again later.</source>
        <translation>لم تقبل الغرفة اسمك الجديد. اختر غيره أو حاول مرة أخرى لاحقًا.</translation>
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
    <message>
        <source>Your keyring can&apos;t be reached, and it holds keys to your rooms. New ones are kept in %1, a file only you can read.</source>
        <translation>لا يمكن الوصول إلى حلقة مفاتيحك، وفيها مفاتيح لغرفك. المفاتيح الجديدة محفوظة في %1، وهو ملف لا يقرؤه سواك.</translation>
    </message>
    <message>
        <source>Your keyring is locked, and the keys to your rooms are in it. Unlock it to go on.</source>
        <translation>حلقة مفاتيحك مقفلة، ومفاتيح غرفك فيها. افتح قفلها للمتابعة.</translation>
    </message>
    <message>
        <source>Waiting for your keyring, which holds the keys to your rooms.</source>
        <translation>في انتظار حلقة مفاتيحك التي فيها مفاتيح غرفك.</translation>
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
    <name>snug::app::SleepWatch</name>
    <message>
        <source>Saying goodbye in your rooms</source>
        <translation>توديع من في غرفك</translation>
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
    <name>snug::app::TimelineSelection</name>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>snug::app::TrafficLog</name>
    <message numerus="yes">
        <source>%n message(s) in the last hour</source>
        <translation>
            <numerusform>لا رسائل في الساعة الأخيرة</numerusform>
            <numerusform>رسالة في الساعة الأخيرة</numerusform>
            <numerusform>رسالتان في الساعة الأخيرة</numerusform>
            <numerusform>%Ln رسائل في الساعة الأخيرة</numerusform>
            <numerusform>%Ln رسالة في الساعة الأخيرة</numerusform>
            <numerusform>%Ln رسالة في الساعة الأخيرة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in the last hour</source>
        <translation>%1 في الساعة الأخيرة</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) since %1</source>
        <translation>
            <numerusform>لا رسائل منذ %1</numerusform>
            <numerusform>رسالة منذ %1</numerusform>
            <numerusform>رسالتان منذ %1</numerusform>
            <numerusform>%Ln رسائل منذ %1</numerusform>
            <numerusform>%Ln رسالة منذ %1</numerusform>
            <numerusform>%Ln رسالة منذ %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 منذ %2</translation>
    </message>
</context>
<context>
    <name>snug::app::TrayIcon</name>
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
    <message>
        <source>The host has closed the room for now.</source>
        <translation>أغلق المضيف الغرفة مؤقتًا.</translation>
    </message>
</context>
</TS>
