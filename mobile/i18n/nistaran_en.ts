<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="hi">
<context>
    <name>AccessCard</name>
    <message>
        <source>संवेदनशील प्रकरण</source>
        <translation>Sensitive matter</translation>
    </message>
    <message>
        <source>महिला या बालक से सम्बन्धित</source>
        <translation>About a woman or a child</translation>
    </message>
    <message>
        <source>केवल नीचे लिखे अधिकारी और जनपद मुख्यालय इसे देखते हैं; सूची में केवल आद्याक्षर दिखते हैं।</source>
        <translation>Only the officers below and the district headquarters see it; lists show initials only.</translation>
    </message>
    <message>
        <source>चालू करने पर यह थाने और क्षेत्र की सूचियों से हट जाएगा; केवल नामित अधिकारी देखेंगे।</source>
        <translation>When on, it leaves the lists of station and circle; only those who are named see it.</translation>
    </message>
    <message>
        <source>%1 का नाम हटाएँ</source>
        <translation>Take %1 off</translation>
    </message>
    <message>
        <source>और किसे दिखे</source>
        <translation>Who else may see it</translation>
    </message>
    <message>
        <source>अधिकारी चुनें</source>
        <translation>Choose an officer</translation>
    </message>
</context>
<context>
    <name>ActionPage</name>
    <message>
        <source>कार्रवाई दर्ज करें</source>
        <translation>Record action</translation>
    </message>
    <message>
        <source>सहेजते ही इस टैबलेट पर सुरक्षित; नेटवर्क आवश्यक नहीं।</source>
        <translation>Safe on this tablet as soon as it is saved; no network needed.</translation>
    </message>
    <message>
        <source>सहेजें</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>संपर्क</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>स्थलीय निरीक्षण</source>
        <translation>Site visit</translation>
    </message>
    <message>
        <source>बयान</source>
        <translation>Statement</translation>
    </message>
    <message>
        <source>स्वतंत्र साक्षी</source>
        <translation>Independent witness</translation>
    </message>
    <message>
        <source>टिप्पणी</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>शिकायतकर्ता से बात हुई?</source>
        <translation>Did you speak with the complainant?</translation>
    </message>
    <message>
        <source>बात हुई</source>
        <translation>Spoke</translation>
    </message>
    <message>
        <source>संपर्क नहीं हो सका</source>
        <translation>Could not be contacted</translation>
    </message>
    <message>
        <source>बात करने से मना किया</source>
        <translation>Refused to speak</translation>
    </message>
    <message>
        <source>किसका बयान?</source>
        <translation>Whose statement?</translation>
    </message>
    <message>
        <source>शिकायतकर्ता</source>
        <translation>Complainant</translation>
    </message>
    <message>
        <source>विपक्षी</source>
        <translation>Opposite party</translation>
    </message>
    <message>
        <source>साक्षी कौन है?</source>
        <translation>Who is the witness?</translation>
    </message>
    <message>
        <source>स्थानीय, निष्पक्ष व्यक्ति; नाम और मोबाइल नंबर फीडिंग में भी लिखे जाते हैं।</source>
        <translation>A local, impartial person; name and mobile number are also entered when the report is fed.</translation>
    </message>
    <message>
        <source>बयान, उन्हीं के शब्दों में</source>
        <translation>Statement, in their own words</translation>
    </message>
    <message>
        <source>मौके पर क्या पाया गया</source>
        <translation>What was found on the spot</translation>
    </message>
    <message>
        <source>बातचीत का सारांश</source>
        <translation>Summary of the talk</translation>
    </message>
    <message>
        <source>अन्य अभिलेख</source>
        <translation>Other records</translation>
    </message>
</context>
<context>
    <name>AlikeCard</name>
    <message>
        <source>मिलते-जुलते सन्दर्भ</source>
        <translation>References like this one</translation>
    </message>
</context>
<context>
    <name>AttachmentPage</name>
    <message>
        <source>पूरा दिखाएँ</source>
        <translation>Show whole</translation>
    </message>
    <message>
        <source>बड़ा करें</source>
        <translation>Enlarge</translation>
    </message>
    <message>
        <source>यह चित्र इस टैबलेट पर नहीं खुलता: प्रति सहेजें और उसे खोलें।</source>
        <translation>This picture can&apos;t be opened on this tablet: save a copy and open that.</translation>
    </message>
    <message>
        <source>प्रति सहेजें</source>
        <translation>Save a copy</translation>
    </message>
    <message>
        <source>प्रति कहाँ सहेजें?</source>
        <translation>Where shall the copy be saved?</translation>
    </message>
</context>
<context>
    <name>AttachmentSection</name>
    <message>
        <source>फ़ोटो और फ़ाइलें</source>
        <translation>Photos and files</translation>
    </message>
    <message>
        <source>अभी कोई फ़ोटो या फ़ाइल नहीं जोड़ी गई है।</source>
        <translation>No photo or file has been attached yet.</translation>
    </message>
    <message>
        <source>फ़ोटो या फ़ाइल जोड़ें</source>
        <translation>Attach photo or file</translation>
    </message>
    <message>
        <source>फ़ोटो या फ़ाइल चुनें</source>
        <translation>Choose a photo or file</translation>
    </message>
    <message>
        <source>फ़ोटो और PDF (*.jpg *.jpeg *.png *.webp *.heic *.pdf)</source>
        <translation>Photos and PDFs (*.jpg *.jpeg *.png *.webp *.heic *.pdf)</translation>
    </message>
    <message>
        <source>धारा 63 प्रमाणपत्र</source>
        <translation>Section 63 certificate</translation>
    </message>
    <message>
        <source>प्रमाणपत्र कहाँ सहेजें?</source>
        <translation>Where shall the certificate be saved?</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>संवेदनशील प्रकरण: फ़ोटो में किसी का चेहरा या पहचान न आए।</source>
        <translation>Sensitive matter: no face, and nothing that identifies anybody, in a photo.</translation>
    </message>
    <message>
        <source>फ़ोटो लें</source>
        <translation>Take photo</translation>
    </message>
</context>
<context>
    <name>ButtonsPage</name>
    <message>
        <source>सहेजें</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>फीडबैक लें</source>
        <translation>Take feedback</translation>
    </message>
    <message>
        <source>वापस करें</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>सिंक हो रहा है</source>
        <translation>Syncing</translation>
    </message>
    <message>
        <source>मोबाइल नंबर बदलें</source>
        <translation>Change mobile number</translation>
    </message>
    <message>
        <source>संतुष्ट</source>
        <translation>Satisfied</translation>
    </message>
    <message>
        <source>असंतुष्ट</source>
        <translation>Dissatisfied</translation>
    </message>
    <message>
        <source>स्थलीय निरीक्षण</source>
        <translation>Site visit</translation>
    </message>
    <message>
        <source>सभी</source>
        <translation>All</translation>
    </message>
    <message>
        <source>डिफाल्टर</source>
        <translation>Defaulter</translation>
    </message>
    <message>
        <source>निस्तारित</source>
        <translation>Disposed</translation>
    </message>
    <message>
        <source>ऑफलाइन कार्य करें</source>
        <translation>Work offline</translation>
    </message>
    <message>
        <source>चालू रहने पर कुछ भेजा या मँगाया नहीं जाता; सब इस टैबलेट पर सुरक्षित रहता है।</source>
        <translation>While it is on, nothing is sent or fetched; everything stays safe on this tablet.</translation>
    </message>
    <message>
        <source>अन्य अधिकारी</source>
        <translation>Another officer</translation>
    </message>
</context>
<context>
    <name>CameraPage</name>
    <message>
        <source>अँगूठे की छाप की फ़ोटो</source>
        <translation>Photo of the thumb impression</translation>
    </message>
    <message>
        <source>फ़ोटो लें</source>
        <translation>Take photo</translation>
    </message>
    <message>
        <source>फिर से लें</source>
        <translation>Take again</translation>
    </message>
    <message>
        <source>फिर कोशिश करें</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>रखें</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>संवेदनशील प्रकरण: फ़ोटो में किसी का चेहरा या पहचान न आए।</source>
        <translation>Sensitive matter: no face, and nothing that identifies anybody, in a photo.</translation>
    </message>
    <message>
        <source>पीड़ित की पहचान प्रकट करना दण्डनीय है; केवल स्थान या वस्तु की फ़ोटो लें।</source>
        <translation>Disclosing a victim&apos;s identity is an offence; photograph only the place or the thing.</translation>
    </message>
    <message>
        <source>ली गई फ़ोटो</source>
        <translation>The photo that was taken</translation>
    </message>
    <message>
        <source>कैमरे का दृश्य</source>
        <translation>What the camera sees</translation>
    </message>
    <message>
        <source>कैमरा खुल रहा है…</source>
        <translation>The camera is opening…</translation>
    </message>
    <message>
        <source>फ़ोटो में क्या है</source>
        <translation>What the photo shows</translation>
    </message>
</context>
<context>
    <name>ChecklistRow</name>
    <message>
        <source>शेष</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>छूट दी गई</source>
        <translation>Waived</translation>
    </message>
    <message>
        <source>पूर्ण</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>छूट दें</source>
        <translation>Waive</translation>
    </message>
    <message>
        <source>पूरा करें</source>
        <translation>Complete</translation>
    </message>
</context>
<context>
    <name>ChoosePinForm</name>
    <message>
        <source>पिन चुनें</source>
        <translation>Choose a PIN</translation>
    </message>
    <message>
        <source>आगे से यह टैबलेट इसी पिन से खुलेगा, बिना नेटवर्क भी। पिन किसी को न बताएँ: आपके नाम से जो दर्ज होता है, वह आपका कथन है।</source>
        <translation>From now on this PIN opens the tablet, also without a network. Tell it to nobody: what is recorded in your name is your word.</translation>
    </message>
    <message>
        <source>नया पिन (%1 अंक)</source>
        <translation>New PIN (%1 digits)</translation>
    </message>
    <message>
        <source>वही पिन फिर से</source>
        <translation>The same PIN again</translation>
    </message>
    <message>
        <source>पिन रखें और खोलें</source>
        <translation>Keep the PIN and open</translation>
    </message>
    <message>
        <source>वापस</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>ComplaintActs</name>
    <message>
        <source>आख्या परखें</source>
        <translation>Review report</translation>
    </message>
    <message>
        <source>मार्क करें</source>
        <translation>Mark</translation>
    </message>
    <message>
        <source>पुनः मार्क करें</source>
        <translation>Mark again</translation>
    </message>
    <message>
        <source>कार्रवाई दर्ज करें</source>
        <translation>Record action</translation>
    </message>
    <message>
        <source>फीडबैक लें</source>
        <translation>Take feedback</translation>
    </message>
    <message>
        <source>आख्या लिखें</source>
        <translation>Write report</translation>
    </message>
</context>
<context>
    <name>ComplaintCard</name>
    <message>
        <source>अति आवश्यक</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>उच्च प्राथमिकता</source>
        <translation>High priority</translation>
    </message>
    <message numerus="yes">
        <source>%n मतभेद</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n रुका हुआ</source>
        <translation>
            <numerusform>%n held</numerusform>
            <numerusform>%n held</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n भेजा जाना शेष</source>
        <translation>
            <numerusform>%n not yet sent</numerusform>
            <numerusform>%n not yet sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n रिमाइंडर</source>
        <translation>
            <numerusform>%n reminder</numerusform>
            <numerusform>%n reminders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComplaintPage</name>
    <message>
        <source>इस सन्दर्भ में नए ऐप की जानकारी है।</source>
        <translation>This reference holds information from a newer app.</translation>
    </message>
    <message numerus="yes">
        <source>%n बात पर मतभेद है</source>
        <translation>
            <numerusform>%n thing is in conflict</numerusform>
            <numerusform>%n things are in conflict</numerusform>
        </translation>
    </message>
    <message>
        <source>देखें और चुनें</source>
        <translation>See and choose</translation>
    </message>
    <message>
        <source>आख्या वापस की गई: बिन्दु %1</source>
        <translation>Report returned: point %1</translation>
    </message>
    <message>
        <source>आख्या वापस की गई</source>
        <translation>Report returned</translation>
    </message>
    <message>
        <source>शिकायत</source>
        <translation>Complaint</translation>
    </message>
    <message>
        <source>शिकायतकर्ता</source>
        <translation>Complainant</translation>
    </message>
    <message>
        <source>विपक्षी</source>
        <translation>Opposite party</translation>
    </message>
    <message>
        <source>आख्या से पहले क्या शेष है</source>
        <translation>What is missing before the report</translation>
    </message>
    <message>
        <source>फीडबैक</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>अब तक की कार्रवाई</source>
        <translation>Action so far</translation>
    </message>
    <message>
        <source>ऐप अपडेट करें; तब तक पुरानी जानकारी ही दिखेगी। कुछ खोया नहीं है।</source>
        <translation>Update the app; until then only what this version knows is shown. Nothing is lost.</translation>
    </message>
    <message>
        <source>दो व्यक्तियों ने अलग-अलग लिखा है। दोनों प्रविष्टियाँ सुरक्षित हैं; सही चुनें।</source>
        <translation>Two people wrote different things. Both are safe; choose the right one.</translation>
    </message>
    <message>
        <source>शिकायतकर्ता से फ़ोन पर क्या हुआ?</source>
        <translation>What came of the call to the complainant?</translation>
    </message>
    <message>
        <source>उत्तर चुनें; संपर्क का प्रयास दर्ज करने का पृष्ठ खुलेगा।</source>
        <translation>Choose; the page to record the contact opens.</translation>
    </message>
    <message>
        <source>बात हुई</source>
        <translation>Spoke with them</translation>
    </message>
    <message>
        <source>संपर्क नहीं हुआ</source>
        <translation>Could not reach them</translation>
    </message>
    <message>
        <source>फ़ोन नहीं किया</source>
        <translation>Did not call</translation>
    </message>
</context>
<context>
    <name>ComplaintPane</name>
    <message>
        <source>कोई सन्दर्भ चुनें</source>
        <translation>Choose a reference</translation>
    </message>
    <message>
        <source>बाईं सूची से किसी सन्दर्भ को छूने पर उसका पूरा विवरण यहाँ खुलेगा।</source>
        <translation>Tap a reference in the list on the left and it opens here.</translation>
    </message>
</context>
<context>
    <name>ComplaintSettings</name>
    <message>
        <source>प्राथमिकता और आन्तरिक नियत दिनांक</source>
        <translation>Priority and internal due date</translation>
    </message>
    <message>
        <source>सामान्य</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>उच्च</source>
        <translation>High</translation>
    </message>
    <message>
        <source>अति आवश्यक</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>आन्तरिक नियत दिनांक</source>
        <translation>Internal due date</translation>
    </message>
    <message>
        <source>दिन-माह-वर्ष, जैसे 15-07-2026</source>
        <translation>Day-month-year, such as 15-07-2026</translation>
    </message>
    <message>
        <source>सहेजें</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>ComplaintSummary</name>
    <message>
        <source>चक्र %1</source>
        <translation>Round %1</translation>
    </message>
    <message>
        <source>संवेदनशील</source>
        <translation>Sensitive</translation>
    </message>
    <message numerus="yes">
        <source>%n भेजा जाना शेष</source>
        <translation>
            <numerusform>%n not yet sent</numerusform>
            <numerusform>%n not yet sent</numerusform>
        </translation>
    </message>
    <message>
        <source>सन्दर्भ श्रेणी</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>प्रकृति</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>प्राप्त दिनांक</source>
        <translation>Received on</translation>
    </message>
    <message>
        <source>आन्तरिक नियत दिनांक</source>
        <translation>Internal due date</translation>
    </message>
    <message>
        <source>जाँच अधिकारी</source>
        <translation>Enquiry officer</translation>
    </message>
    <message>
        <source>थाना</source>
        <translation>Police station</translation>
    </message>
    <message>
        <source>ग्राम</source>
        <translation>Village</translation>
    </message>
    <message>
        <source>पोर्टल</source>
        <translation>Portal</translation>
    </message>
    <message>
        <source>पोर्टल का नियत दिनांक</source>
        <translation>Portal due date</translation>
    </message>
    <message numerus="yes">
        <source>%n रिमाइंडर</source>
        <translation>
            <numerusform>%n reminder</numerusform>
            <numerusform>%n reminders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictCard</name>
    <message>
        <source>अभी मान्य</source>
        <translation>Stands now</translation>
    </message>
    <message>
        <source>इसे ही रखें</source>
        <translation>Keep this</translation>
    </message>
    <message>
        <source>दूसरी प्रविष्टि</source>
        <translation>The other entry</translation>
    </message>
    <message>
        <source>इसे चुनें</source>
        <translation>Choose this</translation>
    </message>
</context>
<context>
    <name>ConflictChoice</name>
    <message>
        <source>इसे रखें</source>
        <translation>Keep this</translation>
    </message>
</context>
<context>
    <name>ConflictPage</name>
    <message>
        <source>मतभेद</source>
        <translation>Conflict</translation>
    </message>
    <message>
        <source>कोई मतभेद नहीं है</source>
        <translation>There is no conflict</translation>
    </message>
    <message>
        <source>दोनों प्रविष्टियाँ सुरक्षित हैं; चुनने के बाद भी इतिहास में रहेंगी।</source>
        <translation>Both entries are safe, and stay in the history after you choose.</translation>
    </message>
</context>
<context>
    <name>ContactsCard</name>
    <message>
        <source>शिकायतकर्ता से संपर्क</source>
        <translation>Contact with the complainant</translation>
    </message>
</context>
<context>
    <name>Courier</name>
    <message>
        <source>यह निस्तारण की कूरियर फ़ाइल नहीं है।</source>
        <translation>This is not a courier file of Nistaran.</translation>
    </message>
    <message>
        <source>टैबलेट की बनाई हुई फ़ाइल चुनें; उसका नाम .nistaran पर समाप्त होता है।</source>
        <translation>Choose the file that the tablet made; its name ends in .nistaran.</translation>
    </message>
    <message>
        <source>कूरियर फ़ाइल अधूरी है।</source>
        <translation>The courier file is cut off.</translation>
    </message>
    <message>
        <source>जहाँ बनी थी वहाँ से फिर कॉपी करें; कॉपी पूरी होने के बाद ही पेन ड्राइव निकालें।</source>
        <translation>Copy it once more from where it was made, and take the stick out only when copying has ended.</translation>
    </message>
    <message>
        <source>कूरियर फ़ाइल रास्ते में ख़राब हो गई।</source>
        <translation>The courier file was damaged on the way.</translation>
    </message>
    <message>
        <source>जहाँ बनी थी वहाँ से फिर कॉपी करें।</source>
        <translation>Copy it once more from where it was made.</translation>
    </message>
    <message>
        <source>कूरियर फ़ाइल इस ऐप से नए संस्करण की है।</source>
        <translation>The courier file is from a newer version than this app.</translation>
    </message>
    <message>
        <source>ऐप अपडेट करें; फ़ाइल सुरक्षित है।</source>
        <translation>Update the app; the file stays good.</translation>
    </message>
    <message>
        <source>फ़ाइल कूरियर फ़ाइल से बड़ी है।</source>
        <translation>The file is larger than any courier file.</translation>
    </message>
    <message>
        <source>यह किसी टैबलेट के लिए उत्तर है।</source>
        <translation>This is an answer for a tablet.</translation>
    </message>
    <message>
        <source>इसे उसी टैबलेट पर लें जिसकी फ़ाइल का यह उत्तर है।</source>
        <translation>Take it in on the tablet whose file it answers.</translation>
    </message>
    <message>
        <source>यह उत्तर नहीं, किसी टैबलेट की फ़ाइल है।</source>
        <translation>This is a tablet&apos;s file, not an answer.</translation>
    </message>
    <message>
        <source>इसे सर्वर पर जमा करें और वहाँ से मिला उत्तर लें।</source>
        <translation>Hand it in at the server, and take in the answer that comes from there.</translation>
    </message>
    <message>
        <source>यह फ़ाइल किसी और सर्वर के लिए है।</source>
        <translation>This file is for another server.</translation>
    </message>
    <message>
        <source>जिस मुख्यालय में टैबलेट पंजीकृत है, वहीं जमा करें।</source>
        <translation>Hand it in at the headquarters where the tablet is enrolled.</translation>
    </message>
    <message>
        <source>यह उत्तर किसी और टैबलेट के लिए है।</source>
        <translation>This answer is for another tablet.</translation>
    </message>
    <message>
        <source>इसे उसी टैबलेट पर लें जिसने फ़ाइल बनाई थी।</source>
        <translation>Take it in on the tablet that made the file.</translation>
    </message>
    <message>
        <source>कूरियर फ़ाइल में छेड़छाड़ हुई है; उसकी मुहर टूटी है।</source>
        <translation>The courier file was altered: its seal is broken.</translation>
    </message>
    <message>
        <source>टैबलेट पर नई फ़ाइल बनाएँ; दर्ज किया हुआ वहीं सुरक्षित है।</source>
        <translation>Make a new file on the tablet; what is recorded is safe there.</translation>
    </message>
    <message>
        <source>कूरियर फ़ाइल की सामग्री पढ़ी नहीं जा सकी।</source>
        <translation>The content of the courier file can&apos;t be read.</translation>
    </message>
    <message>
        <source>टैबलेट का ऐप अपडेट करके नई फ़ाइल बनाएँ; दर्ज किया हुआ वहीं सुरक्षित है।</source>
        <translation>Update the tablet&apos;s app and make a new file; what is recorded is safe there.</translation>
    </message>
    <message>
        <source>जिस टैबलेट की यह फ़ाइल है उसे सर्वर नहीं पहचानता।</source>
        <translation>The server does not know the tablet that made this file.</translation>
    </message>
    <message>
        <source>टैबलेट मुख्यालय ले जाएँ; दर्ज किया हुआ उस पर सुरक्षित है।</source>
        <translation>Take the tablet to headquarters; what is recorded is safe on it.</translation>
    </message>
    <message>
        <source>जिस टैबलेट की यह फ़ाइल है वह सेवा से हटाया जा चुका है।</source>
        <translation>The tablet that made this file is not in service any more.</translation>
    </message>
    <message>
        <source>मुख्यालय से बात करें; फ़ाइल और टैबलेट सँभाल कर रखें।</source>
        <translation>Speak to headquarters; keep the file and the tablet.</translation>
    </message>
    <message>
        <source>फ़ाइल पर उस टैबलेट के हस्ताक्षर नहीं हैं जिसका उस पर नाम है।</source>
        <translation>The file is not signed by the tablet that it names.</translation>
    </message>
    <message>
        <source>टैबलेट पर नई फ़ाइल बनाएँ; फिर भी न हो तो मुख्यालय को बताएँ।</source>
        <translation>Make a new file on the tablet; if that is refused too, tell headquarters.</translation>
    </message>
    <message numerus="yes">
        <source>%n प्रविष्टि सर्वर पर पहुँच चुकी है।</source>
        <translation>
            <numerusform>%n record has reached the server.</numerusform>
            <numerusform>%n records have reached the server.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n बदलाव मिले।</source>
        <translation>
            <numerusform>%n change received.</numerusform>
            <numerusform>%n changes received.</numerusform>
        </translation>
    </message>
    <message>
        <source>उत्तर ले लिया गया।</source>
        <translation>The answer was taken in.</translation>
    </message>
    <message>
        <source>नया कोई बदलाव नहीं था।</source>
        <translation>There was nothing new in it.</translation>
    </message>
    <message numerus="yes">
        <source>%n प्रविष्टि कूरियर फ़ाइल में है।</source>
        <translation>
            <numerusform>%n record is in the courier file.</numerusform>
            <numerusform>%n records are in the courier file.</numerusform>
        </translation>
    </message>
    <message>
        <source>कूरियर फ़ाइल बन गई; भेजने को कुछ शेष नहीं था।</source>
        <translation>The courier file is made; nothing was waiting to be sent.</translation>
    </message>
    <message>
        <source>इसे मुख्यालय पहुँचाएँ। उत्तर की फ़ाइल लेने तक प्रविष्टियाँ ‘भेजा जाना शेष’ में रहेंगी।</source>
        <translation>Have it carried to headquarters. Until the answer is taken in here, the records stay “not sent yet”.</translation>
    </message>
    <message>
        <source>यह उत्तर पुराना है; इससे कुछ नहीं लिया गया।</source>
        <translation>This answer is too old; nothing of it was taken.</translation>
    </message>
    <message>
        <source>नई कूरियर फ़ाइल बनाकर मुख्यालय भेजें।</source>
        <translation>Make a new courier file and send it to headquarters.</translation>
    </message>
    <message>
        <source>सर्वर को पहले की कुछ प्रविष्टियाँ फिर चाहिए।</source>
        <translation>The server needs some earlier records once more.</translation>
    </message>
    <message>
        <source>नई कूरियर फ़ाइल बनाकर मुख्यालय भेजें; सब उसमें होगा।</source>
        <translation>Make a new courier file and send it to headquarters; everything will be in it.</translation>
    </message>
    <message>
        <source>टैबलेट की फ़ाइल सर्वर पर जमा हो गई।</source>
        <translation>The tablet&apos;s file was handed in at the server.</translation>
    </message>
    <message>
        <source>अब उत्तर की फ़ाइल सहेजें और उस टैबलेट तक पहुँचाएँ।</source>
        <translation>Now save the answer and carry it to that tablet.</translation>
    </message>
    <message>
        <source>उत्तर की फ़ाइल सहेज दी गई।</source>
        <translation>The answer was saved.</translation>
    </message>
    <message>
        <source>इसे उस टैबलेट पर लें जिसकी फ़ाइल जमा की थी।</source>
        <translation>Take it in on the tablet whose file was handed in.</translation>
    </message>
    <message>
        <source>इस टैबलेट को सर्वर की कुंजी अभी नहीं मिली है।</source>
        <translation>This tablet does not have the server&apos;s key yet.</translation>
    </message>
    <message>
        <source>फ़ाइल पढ़ी नहीं जा सकी।</source>
        <translation>The file can&apos;t be read.</translation>
    </message>
    <message>
        <source>देखें कि पेन ड्राइव लगी है, और फिर चुनें।</source>
        <translation>See that the stick is in place, and choose again.</translation>
    </message>
    <message>
        <source>फ़ाइल लिखी नहीं जा सकी।</source>
        <translation>The file can&apos;t be written.</translation>
    </message>
    <message>
        <source>देखें कि पेन ड्राइव लगी है और उसमें जगह है, या दूसरी जगह चुनें।</source>
        <translation>See that the stick is in place and has room, or choose another place.</translation>
    </message>
    <message>
        <source>फ़ाइल वैसी ही है; नेटवर्क में फिर प्रयास करें या मुख्यालय में जमा करें।</source>
        <translation>The file is as it was; try again with a network, or hand it in at headquarters.</translation>
    </message>
    <message>
        <source>एक बार नेटवर्क में सिंक करें; उसके बाद बिना नेटवर्क भी चलेगा।</source>
        <translation>Sync once with a network; from then on it works without one.</translation>
    </message>
    <message>
        <source>साइन इन की फ़ाइल बन गई।</source>
        <translation>The sign-in file is made.</translation>
    </message>
    <message>
        <source>इसे मुख्यालय पहुँचाएँ। उत्तर की फ़ाइल आने पर यहीं, इसी पासवर्ड से, उसे लें।</source>
        <translation>Have it taken to headquarters. When the answer&apos;s file comes, take it here, with the same password.</translation>
    </message>
</context>
<context>
    <name>CourierCard</name>
    <message>
        <source>कूरियर फ़ाइल (*.nistaran)</source>
        <translation>Courier files (*.nistaran)</translation>
    </message>
    <message>
        <source>सभी फ़ाइलें (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>बिना नेटवर्क: कूरियर फ़ाइल</source>
        <translation>Without a network: courier file</translation>
    </message>
    <message>
        <source>फ़ाइल पेन ड्राइव या दूसरे टैबलेट से मुख्यालय जाती है। ले जाने वाला उसे न पढ़ सकता है, न बदल सकता है।</source>
        <translation>The file goes to headquarters on a stick or another tablet. Who carries it can neither read nor change it.</translation>
    </message>
    <message>
        <source>उत्तर की फ़ाइल सहेजें</source>
        <translation>Save the answer</translation>
    </message>
    <message>
        <source>कूरियर फ़ाइल बनाएँ</source>
        <translation>Make a courier file</translation>
    </message>
    <message>
        <source>मिली हुई फ़ाइल लें</source>
        <translation>Take a file</translation>
    </message>
    <message>
        <source>कूरियर फ़ाइल कहाँ सहेजें?</source>
        <translation>Where to save the courier file?</translation>
    </message>
    <message>
        <source>कौन सी फ़ाइल लें?</source>
        <translation>Which file to take?</translation>
    </message>
    <message>
        <source>उत्तर की फ़ाइल कहाँ सहेजें?</source>
        <translation>Where to save the answer?</translation>
    </message>
    <message>
        <source>सहेजें</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>लें</source>
        <translation>Take</translation>
    </message>
    <message>
        <source>रद्द करें</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>DeviceCard</name>
    <message>
        <source>किसी ने साइन इन नहीं किया</source>
        <translation>Nobody has signed in</translation>
    </message>
    <message numerus="yes">
        <source>%n प्रविष्टि अलग रखी गई है: वह टैबलेट उन्हें स्वयं नहीं दे सका।</source>
        <translation>
            <numerusform>%n entry is kept aside: the tablet could not hand it in.</numerusform>
            <numerusform>%n entries are kept aside: the tablet could not hand them in.</numerusform>
        </translation>
    </message>
    <message>
        <source>इन्हें लें</source>
        <translation>Take them over</translation>
    </message>
    <message>
        <source>खोया या चोरी हुआ: सेवा से हटाएँ</source>
        <translation>Lost or stolen: take out of service</translation>
    </message>
    <message>
        <source>हटाने के बाद इस टैबलेट को कुछ नहीं मिलेगा और उस पर कोई साइन इन नहीं कर सकेगा। क्या इसे हटाना है?</source>
        <translation>After that this tablet gets nothing and nobody can sign in on it. Take it out of service?</translation>
    </message>
    <message>
        <source>हाँ, सेवा से हटाएँ</source>
        <translation>Yes, take it out</translation>
    </message>
    <message>
        <source>रहने दें</source>
        <translation>Leave it</translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <source>टैबलेट</source>
        <translation>Tablets</translation>
    </message>
    <message>
        <source>फिर से देखें</source>
        <translation>Look again</translation>
    </message>
    <message>
        <source>नए टैबलेट के लिए कोड</source>
        <translation>A code for a tablet</translation>
    </message>
    <message>
        <source>नया टैबलेट जोड़ने के लिए, या जिस टैबलेट की दो प्रतियाँ चली हैं उसे फिर से जोड़ने के लिए। कोड पढ़कर बताएँ; वह फिर नहीं दिखाया जाएगा।</source>
        <translation>To enrol a new tablet, or to enrol one anew of which two copies ran. Read the code out; it is not shown again.</translation>
    </message>
    <message>
        <source>कोड बनाएँ</source>
        <translation>Make a code</translation>
    </message>
    <message>
        <source>अभी कोई टैबलेट नहीं जुड़ा</source>
        <translation>No tablet is enrolled yet</translation>
    </message>
    <message>
        <source>टैबलेटों की सूची सर्वर से आती है</source>
        <translation>The list of tablets comes from the server</translation>
    </message>
</context>
<context>
    <name>DiagnosisCard</name>
    <message>
        <source>सहायता के लिए निदान फ़ाइल</source>
        <translation>Diagnosis file for help</translation>
    </message>
    <message>
        <source>संस्करण, गिनतियाँ और सिंक की पिछली विफलताएँ। इसमें कोई नाम, नंबर, सन्दर्भ संख्या या लिखा हुआ नहीं होता।</source>
        <translation>Versions, counts and the last failures of the sync. It holds no name, number, reference number or text.</translation>
    </message>
    <message>
        <source>निदान फ़ाइल बनाएँ</source>
        <translation>Make a diagnosis file</translation>
    </message>
    <message>
        <source>निदान फ़ाइल कहाँ सहेजें?</source>
        <translation>Where shall the diagnosis file be saved?</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
</context>
<context>
    <name>EnrolForm</name>
    <message>
        <source>यह टैबलेट जोड़ें</source>
        <translation>Enrol this tablet</translation>
    </message>
    <message>
        <source>सर्वर का पता और एक बार चलने वाला कोड पुलिस अधीक्षक कार्यालय से मिलता है। यह एक ही बार करना होता है।</source>
        <translation>The office of the Superintendent of Police gives you the server address and a one-time code. This is done only once.</translation>
    </message>
    <message>
        <source>सर्वर का पता</source>
        <translation>Server address</translation>
    </message>
    <message>
        <source>एक बार का कोड</source>
        <translation>One-time code</translation>
    </message>
    <message>
        <source>टैबलेट जोड़ें</source>
        <translation>Enrol tablet</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>सर्वर से संपर्क नहीं हो रहा है।</source>
        <translation>The server cannot be reached.</translation>
    </message>
    <message>
        <source>काम जारी रखें; नेटवर्क मिलते ही सब अपने आप भेज दिया जाएगा।</source>
        <translation>Carry on; everything is sent by itself when there is a network.</translation>
    </message>
    <message>
        <source>इस वाई-फ़ाई का लॉगिन पेज बीच में आ रहा है; सर्वर तक बात नहीं पहुँची।</source>
        <translation>This Wi-Fi’s login page is in the way; the server was not reached.</translation>
    </message>
    <message>
        <source>ब्राउज़र खोल कर वाई-फ़ाई में साइन इन करें या मोबाइल नेटवर्क लें। दर्ज किया हुआ सुरक्षित है।</source>
        <translation>Sign in to the Wi-Fi in a browser, or use the mobile network. What you recorded is safe.</translation>
    </message>
    <message>
        <source>सर्वर का प्रमाणपत्र मेल नहीं खाता; कुछ नहीं भेजा गया।</source>
        <translation>The server’s certificate does not match; nothing was sent.</translation>
    </message>
    <message>
        <source>टैबलेट की तारीख जाँचें; फिर भी न हो तो मुख्यालय को बताएँ।</source>
        <translation>Check the tablet’s date; if it still fails, tell headquarters.</translation>
    </message>
    <message>
        <source>सर्वर ने आपका साइन इन नहीं माना।</source>
        <translation>The server did not accept your sign-in.</translation>
    </message>
    <message>
        <source>साइन आउट करके फिर से साइन इन करें। दर्ज किया हुआ सुरक्षित है।</source>
        <translation>Sign out and sign in again. What you recorded is safe.</translation>
    </message>
    <message>
        <source>सर्वर ने इस टैबलेट या अधिकारी को अनुमति नहीं दी।</source>
        <translation>The server does not allow this tablet or officer.</translation>
    </message>
    <message>
        <source>मुख्यालय से बात करें। दर्ज किया हुआ सुरक्षित है।</source>
        <translation>Speak to headquarters. What you recorded is safe.</translation>
    </message>
    <message>
        <source>सर्वर अभी व्यस्त है।</source>
        <translation>The server is busy.</translation>
    </message>
    <message>
        <source>थोड़ी देर में अपने आप फिर प्रयास होगा।</source>
        <translation>It is tried again by itself in a little while.</translation>
    </message>
    <message>
        <source>सर्वर से ठीक उत्तर नहीं मिला।</source>
        <translation>The server did not answer properly.</translation>
    </message>
    <message>
        <source>अपने आप फिर प्रयास होगा। दर्ज किया हुआ सुरक्षित है।</source>
        <translation>It is tried again by itself. What you recorded is safe.</translation>
    </message>
    <message>
        <source>सर्वर की डिस्क भर गई है।</source>
        <translation>The server’s disk is full.</translation>
    </message>
    <message>
        <source>मुख्यालय को बताएँ; यहाँ सब सुरक्षित है और बाद में भेजा जाएगा।</source>
        <translation>Tell headquarters; everything is safe here and is sent later.</translation>
    </message>
    <message>
        <source>एक ही पहचान से दो टैबलेट चल रहे हैं।</source>
        <translation>Two tablets are running under one identity.</translation>
    </message>
    <message>
        <source>टैबलेट मुख्यालय ले जाएँ; कुछ भी खोया नहीं है।</source>
        <translation>Take the tablet to headquarters; nothing is lost.</translation>
    </message>
    <message>
        <source>सर्वर इस ऐप से नया है।</source>
        <translation>The server is newer than this app.</translation>
    </message>
    <message>
        <source>ऐप अपडेट करें। दर्ज किया हुआ सुरक्षित है।</source>
        <translation>Update the app. What you recorded is safe.</translation>
    </message>
    <message>
        <source>सर्वर ने भेजा हुआ स्वीकार नहीं किया।</source>
        <translation>The server did not accept what was sent.</translation>
    </message>
    <message>
        <source>मुख्यालय को बताएँ; दर्ज किया हुआ यहाँ सुरक्षित है।</source>
        <translation>Tell headquarters; what you recorded is safe here.</translation>
    </message>
    <message>
        <source>टैबलेट में जगह नहीं बची।</source>
        <translation>The tablet is out of space.</translation>
    </message>
    <message>
        <source>जगह खाली करें और फिर प्रयास करें।</source>
        <translation>Free some space and try again.</translation>
    </message>
    <message>
        <source>टैबलेट का डेटाबेस पढ़ा नहीं जा सका।</source>
        <translation>The tablet’s database could not be read.</translation>
    </message>
    <message>
        <source>ऐप बंद करके फिर खोलें; न हो तो टैबलेट मुख्यालय ले जाएँ।</source>
        <translation>Close the app and open it again; if that fails, take the tablet to headquarters.</translation>
    </message>
    <message>
        <source>सर्वर ने यह कोड नहीं माना।</source>
        <translation>The server did not accept this code.</translation>
    </message>
    <message>
        <source>कोड फिर से देखें; एक कोड एक ही बार चलता है। नया कोड मुख्यालय से मिलेगा।</source>
        <translation>Check the code; each works only once. Headquarters gives you a new one.</translation>
    </message>
    <message>
        <source>अधिकारी आईडी या पासवर्ड सही नहीं है।</source>
        <translation>The officer ID or password is not right.</translation>
    </message>
    <message>
        <source>फिर से लिखें; भूल गए हों तो मुख्यालय से नया पासवर्ड लें।</source>
        <translation>Enter it again; if you forgot it, get a new password from headquarters.</translation>
    </message>
    <message>
        <source>सर्वर से संपर्क नहीं है, और आप इस टैबलेट पर पहले साइन इन नहीं हुए हैं।</source>
        <translation>The server cannot be reached, and you have not signed in on this tablet before.</translation>
    </message>
    <message>
        <source>पहली बार नेटवर्क में साइन इन करें; उसके बाद बिना नेटवर्क भी चलेगा।</source>
        <translation>Sign in with a network the first time; after that it works without one.</translation>
    </message>
    <message>
        <source>सर्वर का पता https:// से शुरू होना चाहिए।</source>
        <translation>The server address must begin with https://.</translation>
    </message>
    <message>
        <source>मुख्यालय से मिला पता वैसा ही लिखें।</source>
        <translation>Enter the address exactly as headquarters gave it.</translation>
    </message>
    <message>
        <source>ऐप में कोई गड़बड़ी हुई।</source>
        <translation>Something went wrong in the app.</translation>
    </message>
    <message>
        <source>ऐप बंद करके फिर खोलें; दर्ज किया हुआ सुरक्षित है।</source>
        <translation>Close the app and open it again; what you recorded is safe.</translation>
    </message>
    <message>
        <source>टैबलेट में जगह नहीं बची; यह सहेजा नहीं गया। जगह खाली करके फिर सहेजें; लिखा हुआ यहीं है।</source>
        <translation>The tablet is out of space; this was not saved. Free some space and save again; your text is still here.</translation>
    </message>
    <message>
        <source>डेटाबेस अभी व्यस्त है; यह सहेजा नहीं गया। एक क्षण बाद फिर सहेजें।</source>
        <translation>The database is busy; this was not saved. Save again in a moment.</translation>
    </message>
    <message>
        <source>लिखा हुआ बहुत लम्बा है; यह सहेजा नहीं गया। छोटा करके फिर सहेजें।</source>
        <translation>The text is too long; this was not saved. Shorten it and save again.</translation>
    </message>
    <message>
        <source>यह सहेजा नहीं जा सका। फिर प्रयास करें; लिखा हुआ यहीं है।</source>
        <translation>This could not be saved. Try again; your text is still here.</translation>
    </message>
    <message>
        <source>यह टैबलेट सेवा से हटा दिया गया है।</source>
        <translation>This tablet was taken out of service.</translation>
    </message>
    <message>
        <source>टैबलेट मुख्यालय ले जाएँ; दर्ज किया हुआ सुरक्षित है।</source>
        <translation>Take the tablet to headquarters; what is recorded is safe.</translation>
    </message>
    <message>
        <source>पासवर्ड सर्वर से जाँचा जाता है, और अभी उससे संपर्क नहीं है।</source>
        <translation>The password is checked by the server, which is out of reach now.</translation>
    </message>
    <message>
        <source>अपना नाम चुन कर पिन से खोलें, या नेटवर्क में फिर प्रयास करें।</source>
        <translation>Choose your name and open with the PIN, or try again where there is a network.</translation>
    </message>
    <message>
        <source>पिन से अब नहीं खुलेगा।</source>
        <translation>The PIN does not open this any more.</translation>
    </message>
    <message>
        <source>नेटवर्क में अपने पासवर्ड से साइन इन करें और नया पिन चुनें। दर्ज किया हुआ सुरक्षित है।</source>
        <translation>Sign in with your password where there is a network, and choose a new PIN. What was recorded is safe.</translation>
    </message>
    <message>
        <source>पिन सही नहीं है।</source>
        <translation>The PIN is not right.</translation>
    </message>
    <message>
        <source>फिर से लिखें; भूल गए हों तो नेटवर्क में पासवर्ड से साइन इन करें।</source>
        <translation>Write it again; if you have forgotten it, sign in with the password where there is a network.</translation>
    </message>
    <message>
        <source>कई बार ग़लत पिन लिखा गया।</source>
        <translation>A wrong PIN was written several times.</translation>
    </message>
    <message>
        <source>थोड़ा रुकें; भूल गए हों तो नेटवर्क में पासवर्ड से साइन इन करें।</source>
        <translation>Wait a little; if you have forgotten it, sign in with the password where there is a network.</translation>
    </message>
    <message>
        <source>यह पिन नहीं चलेगा।</source>
        <translation>This PIN will not do.</translation>
    </message>
    <message>
        <source>छह मिले-जुले अंक चुनें।</source>
        <translation>Choose six mixed digits.</translation>
    </message>
    <message>
        <source>इस टैबलेट का डेटा किसी और के पिन से बंद है, और सर्वर के पास इसकी चाबी नहीं है।</source>
        <translation>What is on this tablet is closed with somebody else&apos;s PIN, and the server does not have its key.</translation>
    </message>
    <message>
        <source>जो अधिकारी इस पर पिन से काम करते हैं, वे पहले खोलें; न हो तो मुख्यालय से बात करें।</source>
        <translation>Let an officer who has a PIN here open it first; otherwise speak with headquarters.</translation>
    </message>
    <message numerus="yes">
        <source>%n सेकंड बाद फिर प्रयास करें।</source>
        <translation>
            <numerusform>Try again in %n second.</numerusform>
            <numerusform>Try again in %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>आप अब इस जनपद की सेवा में नहीं हैं।</source>
        <translation>You are not in this district&apos;s service any more.</translation>
    </message>
    <message>
        <source>आपका दर्ज किया हुआ सर्वर के लिए सुरक्षित रखा गया है; इस टैबलेट से आपका शेष डेटा हटा दिया गया। मुख्यालय से बात करें।</source>
        <translation>What you recorded is kept safe for the server; the rest of your data was removed from this tablet. Ask at headquarters.</translation>
    </message>
    <message>
        <source>इस टैबलेट का डेटाबेस इस ऐप से नया है।</source>
        <translation>The tablet&apos;s database is newer than this app.</translation>
    </message>
    <message>
        <source>ऐप अपडेट करें; दर्ज किया हुआ सुरक्षित है।</source>
        <translation>Update the app; what was recorded is safe.</translation>
    </message>
    <message>
        <source>यह उत्तर आपके अन्तिम अनुरोध का नहीं है।</source>
        <translation>This answer is not to your last request.</translation>
    </message>
    <message>
        <source>जिसने फ़ाइल बनवाई, वही अपनी आईडी और पासवर्ड से उत्तर ले; न हो तो नई फ़ाइल बनाएँ।</source>
        <translation>Who had the file made takes the answer, with the same ID and password; if that fails, make a new file.</translation>
    </message>
    <message>
        <source>टैबलेट का डेटाबेस खोला नहीं जा सका: फ़ाइल ख़राब है, या उस पर अधिकार नहीं है। टैबलेट मुख्यालय ले जाएँ।</source>
        <translation>The tablet&apos;s database could not be opened: the file is damaged, or may not be read. Take the tablet to headquarters.</translation>
    </message>
</context>
<context>
    <name>FeedbackPage</name>
    <message>
        <source>शिकायतकर्ता का फीडबैक</source>
        <translation>Complainant’s feedback</translation>
    </message>
    <message>
        <source>सहेजने के बाद इसे कोई बदल नहीं सकता।</source>
        <translation>Nobody can change it after it is saved.</translation>
    </message>
    <message>
        <source>फीडबैक सहेजें</source>
        <translation>Save feedback</translation>
    </message>
    <message>
        <source>क्या आप अपनी शिकायत पर हुई कार्रवाई से संतुष्ट हैं?</source>
        <translation>Are you satisfied with the action taken on your complaint?</translation>
    </message>
    <message>
        <source>जो सच है वही चुनें। आपके उत्तर से आपको कोई हानि नहीं होगी।</source>
        <translation>Choose what is true. Your answer will do you no harm.</translation>
    </message>
    <message>
        <source>संतुष्ट</source>
        <translation>Satisfied</translation>
    </message>
    <message>
        <source>असंतुष्ट</source>
        <translation>Dissatisfied</translation>
    </message>
    <message>
        <source>संपर्क नहीं हो सका</source>
        <translation>Could not be contacted</translation>
    </message>
    <message>
        <source>कब और कैसे संपर्क का प्रयास हुआ</source>
        <translation>When and how contact was attempted</translation>
    </message>
    <message>
        <source>कुछ और कहना चाहें तो</source>
        <translation>Anything you would like to add</translation>
    </message>
    <message>
        <source>कारण, अपने शब्दों में</source>
        <translation>The reason, in your own words</translation>
    </message>
    <message>
        <source>उस समय कौन उपस्थित था</source>
        <translation>Who was present</translation>
    </message>
    <message>
        <source>रोकें</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>सुनें</source>
        <translation>Listen</translation>
    </message>
</context>
<context>
    <name>FieldLabel</name>
    <message>
        <source>आवश्यक</source>
        <translation>Required</translation>
    </message>
</context>
<context>
    <name>FieldsPage</name>
    <message>
        <source>संख्या, नाम, ग्राम या शब्द खोजें</source>
        <translation>Search number, name, village or word</translation>
    </message>
    <message>
        <source>मोबाइल नंबर</source>
        <translation>Mobile number</translation>
    </message>
    <message>
        <source>शिकायतकर्ता का मोबाइल नंबर</source>
        <translation>Complainant’s mobile number</translation>
    </message>
    <message>
        <source>साक्षी का मोबाइल नंबर लिखें।</source>
        <translation>Enter the witness’s mobile number.</translation>
    </message>
    <message>
        <source>बयान, उन्हीं के शब्दों में</source>
        <translation>Statement, in their own words</translation>
    </message>
    <message>
        <source>प्रार्थिनी का खेत ग्राम सौरिख खास में स्थित है। विपक्षी ने मेड़ तोड़कर भूमि पर कब्जा कर लिया।</source>
        <translation>The applicant’s field lies in village Saurikh Khas. The opposite party broke the boundary and took the land.</translation>
    </message>
    <message>
        <source>थाना</source>
        <translation>Police station</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>सभी</source>
        <translation>All</translation>
    </message>
    <message>
        <source>लंबित</source>
        <translation>Pending</translation>
    </message>
    <message>
        <source>डिफाल्टर</source>
        <translation>Defaulter</translation>
    </message>
    <message>
        <source>अगले 3 दिवसों में डिफाल्टर</source>
        <translation>Defaulter within 3 days</translation>
    </message>
    <message>
        <source>अनमार्क</source>
        <translation>Unmarked</translation>
    </message>
    <message>
        <source>आख्या प्रस्तुत</source>
        <translation>Report submitted</translation>
    </message>
    <message>
        <source>मेरे निर्णय हेतु</source>
        <translation>For my decision</translation>
    </message>
    <message>
        <source>निस्तारित</source>
        <translation>Disposed</translation>
    </message>
    <message>
        <source>रिमाइंडर</source>
        <translation>Reminder</translation>
    </message>
</context>
<context>
    <name>FormChoice</name>
    <message>
        <source>चुनें</source>
        <translation>Choose</translation>
    </message>
</context>
<context>
    <name>FormDate</name>
    <message>
        <source>दिन.माह.वर्ष</source>
        <translation>day.month.year</translation>
    </message>
    <message>
        <source>आज</source>
        <translation>Today</translation>
    </message>
</context>
<context>
    <name>FormInput</name>
    <message>
        <source>अधिकतम %1 अक्षर लिखें; अभी %2 हैं।</source>
        <translation>Write at most %1 characters; there are %2.</translation>
    </message>
    <message>
        <source>यह बहुत लम्बा है; संक्षेप में लिखें।</source>
        <translation>This is too long; write it shorter.</translation>
    </message>
    <message>
        <source>पूर्ण संख्या अंकों में लिखें।</source>
        <translation>Write a whole number in digits.</translation>
    </message>
    <message>
        <source>%1 या अधिक लिखें।</source>
        <translation>Write %1 or more.</translation>
    </message>
    <message>
        <source>%1 या कम लिखें।</source>
        <translation>Write %1 or less.</translation>
    </message>
    <message>
        <source>दिन.माह.वर्ष लिखें, जैसे %1</source>
        <translation>Write day.month.year, such as %1</translation>
    </message>
    <message>
        <source>मोबाइल नंबर कम से कम %1 अंकों का हो।</source>
        <translation>A mobile number has at least %1 digits.</translation>
    </message>
    <message>
        <source>हर व्यक्ति का नाम लिखें।</source>
        <translation>Write each person&apos;s name.</translation>
    </message>
    <message>
        <source>%1 का मोबाइल नंबर अधूरा है।</source>
        <translation>The mobile number of %1 is incomplete.</translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message>
        <source>सहेजते ही इस टैबलेट पर सुरक्षित; नेटवर्क आवश्यक नहीं।</source>
        <translation>Safe on this tablet as soon as it is saved; no network needed.</translation>
    </message>
    <message>
        <source>सहेजें</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>यह प्रपत्र नए ऐप से भरा जाता है।</source>
        <translation>This form needs a newer app.</translation>
    </message>
    <message>
        <source>ऐप अपडेट करें। इससे जो पहले दर्ज हुआ वह सुरक्षित है और सन्दर्भ की कार्रवाई में दिखता है।</source>
        <translation>Update the app. What was recorded with it before is safe, and shown among the actions of the complaint.</translation>
    </message>
</context>
<context>
    <name>FormPeople</name>
    <message>
        <source>नाम</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>मोबाइल नंबर</source>
        <translation>Mobile number</translation>
    </message>
    <message>
        <source>पता</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>हटाएँ</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>और व्यक्ति जोड़ें</source>
        <translation>Add another person</translation>
    </message>
</context>
<context>
    <name>FormTile</name>
    <message>
        <source>नए ऐप से भरा जाता है</source>
        <translation>Needs a newer app</translation>
    </message>
</context>
<context>
    <name>FormYesNo</name>
    <message>
        <source>हाँ</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>नहीं</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>नियंत्रण</source>
        <translation>Controls</translation>
    </message>
    <message>
        <source>बटन</source>
        <translation>Buttons</translation>
    </message>
    <message>
        <source>क्षेत्र</source>
        <translation>Fields</translation>
    </message>
    <message>
        <source>स्थितियाँ</source>
        <translation>States</translation>
    </message>
    <message>
        <source>पाठ</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>रंग</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>उजला रूप</source>
        <translation>Light theme</translation>
    </message>
    <message>
        <source>गहरा रूप</source>
        <translation>Dark theme</translation>
    </message>
</context>
<context>
    <name>HeldNotice</name>
    <message>
        <source>रुका हुआ: %1</source>
        <translation>Held: %1</translation>
    </message>
    <message>
        <source>वापस लें</source>
        <translation>Withdraw</translation>
    </message>
</context>
<context>
    <name>LoadCounts</name>
    <message numerus="yes">
        <source>%n लंबित</source>
        <translation>
            <numerusform>%n pending</numerusform>
            <numerusform>%n pending</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n डिफाल्टर</source>
        <translation>
            <numerusform>%n defaulter</numerusform>
            <numerusform>%n defaulters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n अगले 3 दिवसों में डिफाल्टर</source>
        <translation>
            <numerusform>%n defaulter within 3 days</numerusform>
            <numerusform>%n defaulters within 3 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n परखने हेतु</source>
        <translation>
            <numerusform>%n to be reviewed</numerusform>
            <numerusform>%n to be reviewed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n वापस</source>
        <translation>
            <numerusform>%n returned</numerusform>
            <numerusform>%n returned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n अनमार्क</source>
        <translation>
            <numerusform>%n unmarked</numerusform>
            <numerusform>%n unmarked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LoadPage</name>
    <message>
        <source>थाना / अधिकारी भार</source>
        <translation>Load of stations and officers</translation>
    </message>
    <message>
        <source>इस टैबलेट पर उपलब्ध सन्दर्भों से; छूने पर उन्हीं की सूची खुलेगी।</source>
        <translation>From the complaints on this tablet; a tap lists them.</translation>
    </message>
    <message>
        <source>अभी कोई थाना या अधिकारी ज्ञात नहीं</source>
        <translation>No station or officer is known yet</translation>
    </message>
    <message>
        <source>अधिकारियों की सूची सिंक के साथ आती है।</source>
        <translation>The list of officers comes with the sync.</translation>
    </message>
</context>
<context>
    <name>LoginPage</name>
    <message>
        <source>निस्तारण</source>
        <translation>Nistaran</translation>
    </message>
    <message>
        <source>जनसुनवाई के सन्दर्भों का समयबद्ध और गुणवत्तापूर्ण निस्तारण</source>
        <translation>Timely, sound disposal of Jansunwai references</translation>
    </message>
    <message>
        <source>नेटवर्क हो या न हो: जो दर्ज किया, वह सुरक्षित है।</source>
        <translation>With or without a network: what you record is safe.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>निस्तारण</source>
        <translation>Nistaran</translation>
    </message>
</context>
<context>
    <name>MarkPage</name>
    <message>
        <source>मार्क करें</source>
        <translation>Mark</translation>
    </message>
    <message>
        <source>चुने गए: %1</source>
        <translation>Chosen: %1</translation>
    </message>
    <message>
        <source>जाँच अधिकारी चुनें।</source>
        <translation>Choose the enquiry officer.</translation>
    </message>
    <message>
        <source>थाना</source>
        <translation>Police station</translation>
    </message>
    <message>
        <source>कोई अधिकारी उपलब्ध नहीं</source>
        <translation>No officer available</translation>
    </message>
    <message>
        <source>अधिकारियों की सूची सिंक के साथ आती है।</source>
        <translation>The list of officers comes with the sync.</translation>
    </message>
</context>
<context>
    <name>NewCodeForm</name>
    <message>
        <source>इस टैबलेट के लिए नया कोड चाहिए</source>
        <translation>This tablet needs a new code</translation>
    </message>
    <message>
        <source>इस टैबलेट की एक और प्रति चली है, या इसे पुराने बैकअप पर लौटाया गया है। मुख्यालय से नया कोड लेकर यहाँ लिखें। इस टैबलेट पर दर्ज सब कुछ नए नाम से भेजा जाएगा; कुछ भी नहीं खोएगा और कुछ भी दोहराया नहीं जाएगा।</source>
        <translation>There is a second copy of this tablet, or it was put back to an old backup. Get a new code from headquarters and type it here. Everything recorded on this tablet is sent under its new name; nothing is lost and nothing is doubled.</translation>
    </message>
    <message>
        <source>एक बार का कोड</source>
        <translation>One-time code</translation>
    </message>
    <message>
        <source>नए कोड से जोड़ें</source>
        <translation>Add with the new code</translation>
    </message>
</context>
<context>
    <name>ObjectionForm</name>
    <message>
        <source>आपत्ति</source>
        <translation>Objection</translation>
    </message>
    <message>
        <source>किस बिन्दु पर</source>
        <translation>On which point</translation>
    </message>
    <message>
        <source>क्या कमी है, और क्या करना है</source>
        <translation>What is missing, and what is to be done</translation>
    </message>
    <message>
        <source>पूरी आख्या पर</source>
        <translation>On the whole report</translation>
    </message>
</context>
<context>
    <name>OfficerTile</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>OrderButton</name>
    <message>
        <source>पहले जो पहले देय</source>
        <translation>Due first</translation>
    </message>
    <message>
        <source>पहले नए</source>
        <translation>Newest first</translation>
    </message>
    <message>
        <source>पहले पुराने पास वाले</source>
        <translation>Held longest first</translation>
    </message>
    <message>
        <source>ग्राम के क्रम में</source>
        <translation>By village</translation>
    </message>
    <message>
        <source>क्रम: %1</source>
        <translation>Order: %1</translation>
    </message>
</context>
<context>
    <name>PageFrame</name>
    <message>
        <source>वापस जाएँ</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>PaperPreview</name>
    <message>
        <source>पृष्ठ %1</source>
        <translation>Page %1</translation>
    </message>
</context>
<context>
    <name>PartyCard</name>
    <message>
        <source>नाम उपलब्ध नहीं</source>
        <translation>Name not available</translation>
    </message>
    <message>
        <source>मोबाइल नंबर</source>
        <translation>Mobile number</translation>
    </message>
    <message>
        <source>उपलब्ध नहीं</source>
        <translation>Not available</translation>
    </message>
    <message>
        <source>मोबाइल नंबर बदलें</source>
        <translation>Change mobile number</translation>
    </message>
    <message>
        <source>सहेजें</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>पता</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>रद्द करें</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>फ़ोन करें</source>
        <translation>Call</translation>
    </message>
</context>
<context>
    <name>PersonFields</name>
    <message>
        <source>नाम</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>मोबाइल नंबर</source>
        <translation>Mobile number</translation>
    </message>
    <message>
        <source>पता</source>
        <translation>Address</translation>
    </message>
</context>
<context>
    <name>PhotoTile</name>
    <message>
        <source>चित्र इस टैबलेट पर नहीं है</source>
        <translation>The picture is not on this tablet</translation>
    </message>
</context>
<context>
    <name>PhotosCard</name>
    <message>
        <source>फ़ोटो और अभिलेख</source>
        <translation>Photos and papers</translation>
    </message>
    <message>
        <source>कोई फ़ोटो या अभिलेख संलग्न नहीं है।</source>
        <translation>No photo or paper is attached.</translation>
    </message>
</context>
<context>
    <name>PlaceCard</name>
    <message>
        <source>मौके का स्थान</source>
        <translation>Place of the visit</translation>
    </message>
    <message>
        <source>अक्षांश</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>देशान्तर</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <source>जैसे %1</source>
        <translation>such as %1</translation>
    </message>
    <message>
        <source>स्थान लें</source>
        <translation>Take position</translation>
    </message>
    <message>
        <source>यह टैबलेट अपना स्थान नहीं जानता; अक्षांश और देशान्तर हाथ से लिखें।</source>
        <translation>This tablet does not know its position; type latitude and longitude.</translation>
    </message>
</context>
<context>
    <name>RepairForm</name>
    <message>
        <source>टैबलेट का अभिलेख ख़राब हो गया है</source>
        <translation>What this tablet keeps is damaged</translation>
    </message>
    <message>
        <source>इसका कोई भाग पढ़ा नहीं जा रहा है। इसे फिर से बनाया जा सकता है: जो पढ़ा जा सकता है, वह सब लिया जाएगा; सन्दर्भ सर्वर से फिर आएँगे।</source>
        <translation>A part of it can&apos;t be read. It can be made anew: everything that can still be read is taken over; the references come again from the server.</translation>
    </message>
    <message>
        <source>ख़राब फ़ाइल टैबलेट में रखी रहेगी। जो पहले भेजा जा चुका है, वह सर्वर पर सुरक्षित है।</source>
        <translation>The damaged file stays on the tablet. What was sent before is safe on the server.</translation>
    </message>
    <message>
        <source>फिर से बनाएँ</source>
        <translation>Make it anew</translation>
    </message>
    <message>
        <source>अभी नहीं</source>
        <translation>Not now</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>आख्या</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>लिखना जारी रखें</source>
        <translation>Go on writing</translation>
    </message>
    <message>
        <source>पूर्वावलोकन</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>सब पूर्ण है; आख्या भेजी जा सकती है।</source>
        <translation>All is complete; the report can be submitted.</translation>
    </message>
    <message>
        <source>प्रारूप सहेजें</source>
        <translation>Save draft</translation>
    </message>
    <message>
        <source>आपत्ति, बिन्दु %1</source>
        <translation>Objection, point %1</translation>
    </message>
    <message>
        <source>आपत्ति</source>
        <translation>Objection</translation>
    </message>
    <message>
        <source>प्रस्तुत करने से पहले</source>
        <translation>Before you submit</translation>
    </message>
    <message>
        <source>PDF बनाएँ</source>
        <translation>Make a PDF</translation>
    </message>
    <message>
        <source>PDF कहाँ सहेजें?</source>
        <translation>Where shall the PDF be saved?</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>ReportPreview</name>
    <message>
        <source>आख्या में अभी कुछ नहीं लिखा गया है।</source>
        <translation>Nothing is written in the report yet.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>आख्या परखें</source>
        <translation>Review report</translation>
    </message>
    <message>
        <source>रद्द करें</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>वापस करें</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>आपत्ति के साथ वापस करें</source>
        <translation>Return with objection</translation>
    </message>
    <message>
        <source>अनुमोदित करें</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>आख्या</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>अभिलेख पर क्या है</source>
        <translation>What is on record</translation>
    </message>
    <message>
        <source>शिकायतकर्ता का फीडबैक</source>
        <translation>Complainant’s feedback</translation>
    </message>
    <message>
        <source>शिकायत</source>
        <translation>Complaint</translation>
    </message>
    <message>
        <source>की गई कार्रवाई</source>
        <translation>Action taken</translation>
    </message>
    <message>
        <source>वापस</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>विशेष बंद अनुमोदित करें</source>
        <translation>Approve special close</translation>
    </message>
</context>
<context>
    <name>SaveButton</name>
    <message>
        <source>सहेजें</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>रद्द करें</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>SetAsideEntry</name>
    <message>
        <source>फिर कोशिश करें</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>सन्दर्भ खोलें</source>
        <translation>Open reference</translation>
    </message>
</context>
<context>
    <name>SignInByCourier</name>
    <message>
        <source>नेटवर्क न हो तो कूरियर फ़ाइल से: फ़ाइल मुख्यालय भेजें; उत्तर की फ़ाइल लेने पर साइन इन हो जाएगा और सन्दर्भ भी मिलेंगे।</source>
        <translation>Without a network, by courier file: send the file to headquarters; with the answer&apos;s file you are signed in and have your references, too.</translation>
    </message>
    <message>
        <source>साइन इन की फ़ाइल बनाएँ</source>
        <translation>Make the sign-in file</translation>
    </message>
    <message>
        <source>उत्तर की फ़ाइल लें</source>
        <translation>Take the answer&apos;s file</translation>
    </message>
    <message>
        <source>कूरियर फ़ाइल कहाँ सहेजें?</source>
        <translation>Where to save the courier file?</translation>
    </message>
    <message>
        <source>सहेजें</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>रद्द करें</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>कूरियर फ़ाइल (*.nistaran)</source>
        <translation>Courier files (*.nistaran)</translation>
    </message>
    <message>
        <source>सभी फ़ाइलें (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>कौन सी फ़ाइल लें?</source>
        <translation>Which file to take?</translation>
    </message>
    <message>
        <source>लें</source>
        <translation>Take</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>साइन इन करें</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>अपनी अधिकारी आईडी और पासवर्ड लिखें। पहली बार नेटवर्क आवश्यक है।</source>
        <translation>Enter your officer ID and password. The first time needs a network.</translation>
    </message>
    <message>
        <source>अधिकारी आईडी</source>
        <translation>Officer ID</translation>
    </message>
    <message>
        <source>सूची से चुनें</source>
        <translation>Choose from the list</translation>
    </message>
    <message>
        <source>अन्य अधिकारी</source>
        <translation>Another officer</translation>
    </message>
    <message>
        <source>अपना नाम चुनें और पिन लिखें। नेटवर्क आवश्यक नहीं।</source>
        <translation>Choose your name and write your PIN. No network is needed.</translation>
    </message>
    <message>
        <source>अपना पासवर्ड लिखें; सर्वर उसे जाँचेगा, फिर नया पिन चुना जाएगा।</source>
        <translation>Write your password; the server checks it, then a new PIN is chosen.</translation>
    </message>
    <message>
        <source>पिन</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>पासवर्ड</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>खोलें</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>पिन से खोलें</source>
        <translation>Open with the PIN</translation>
    </message>
    <message>
        <source>पिन भूल गए</source>
        <translation>Forgot the PIN</translation>
    </message>
</context>
<context>
    <name>SignatureCard</name>
    <message>
        <source>हस्ताक्षर या अँगूठे की छाप</source>
        <translation>Signature or thumb impression</translation>
    </message>
    <message>
        <source>चाहें तो नीचे उँगली या पेन से हस्ताक्षर करें। जो हस्ताक्षर न कर सकें, उनके अँगूठे की छाप काग़ज़ पर लेकर उसकी फ़ोटो जोड़ें।</source>
        <translation>If you wish, sign below with a finger or a pen. For those who cannot sign, take the thumb impression on paper and add a photo of it.</translation>
    </message>
    <message>
        <source>अँगूठे की छाप की फ़ोटो जुड़ गई है।</source>
        <translation>The photo of the thumb impression has been added.</translation>
    </message>
    <message>
        <source>पिछली रेखा हटाएँ</source>
        <translation>Undo last stroke</translation>
    </message>
    <message>
        <source>मिटाकर फिर से करें</source>
        <translation>Clear and sign again</translation>
    </message>
    <message>
        <source>अँगूठे की छाप की फ़ोटो लें</source>
        <translation>Photograph thumb impression</translation>
    </message>
    <message>
        <source>छाप की फ़ोटो फ़ाइल से</source>
        <translation>Impression from a file</translation>
    </message>
    <message>
        <source>अँगूठे की छाप की फ़ोटो चुनें</source>
        <translation>Choose the photo of the thumb impression</translation>
    </message>
    <message>
        <source>फ़ोटो (*.jpg *.jpeg *.png *.webp *.heic)</source>
        <translation>Photos (*.jpg *.jpeg *.png *.webp *.heic)</translation>
    </message>
</context>
<context>
    <name>SignaturePad</name>
    <message>
        <source>हस्ताक्षर का खाना, ख़ाली</source>
        <translation>Field for the signature, empty</translation>
    </message>
    <message>
        <source>हस्ताक्षर का खाना, हस्ताक्षर किए गए</source>
        <translation>Field for the signature, signed</translation>
    </message>
</context>
<context>
    <name>SketchCard</name>
    <message>
        <source>स्थान</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>स्थान का रेखाचित्र, उत्तर ऊपर; पैमाना %1</source>
        <translation>Sketch of the place, north is up; scale %1</translation>
    </message>
    <message>
        <source>उ</source>
        <comment>north on a map</comment>
        <translation>N</translation>
    </message>
</context>
<context>
    <name>SpecialCloseCard</name>
    <message>
        <source>विशेष बंद (स्पेशल क्लोज) का अनुरोध</source>
        <translation>Request for special close</translation>
    </message>
    <message>
        <source>कारण और प्रमाण दर्ज हैं</source>
        <translation>Reason and proof are on record</translation>
    </message>
    <message>
        <source>अभी अनुमोदित नहीं हो सकता</source>
        <translation>Can&apos;t be approved yet</translation>
    </message>
    <message>
        <source>कारण</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>अधिकारी ने लिखा</source>
        <translation>The officer wrote</translation>
    </message>
    <message>
        <source>अभिलेख पर प्रमाण</source>
        <translation>Proof on record</translation>
    </message>
</context>
<context>
    <name>SpotCard</name>
    <message>
        <source>शिकायत का स्थान</source>
        <translation>Where the complaint is</translation>
    </message>
    <message>
        <source>रद्द करें</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>निर्देशांक बदलें</source>
        <translation>Change coordinates</translation>
    </message>
    <message>
        <source>अक्षांश, देशान्तर</source>
        <translation>Latitude, longitude</translation>
    </message>
    <message>
        <source>दर्ज नहीं; लिखने पर निरीक्षण और फ़ोटो की दूरी दिखेगी</source>
        <translation>Not on record; with them, visits and photos show their distance</translation>
    </message>
    <message>
        <source>अक्षांश</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>जैसे %1</source>
        <translation>such as %1</translation>
    </message>
    <message>
        <source>देशान्तर</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <source>सहेजें</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>StartupErrorPage</name>
    <message>
        <source>ऐप शुरू नहीं हो सका</source>
        <translation>The app could not start</translation>
    </message>
    <message>
        <source>इस टैबलेट पर दर्ज कुछ भी मिटाया नहीं गया है।</source>
        <translation>Nothing recorded on this tablet has been deleted.</translation>
    </message>
    <message>
        <source>ऐप बंद करें</source>
        <translation>Close the app</translation>
    </message>
</context>
<context>
    <name>StatementsCard</name>
    <message>
        <source>बयान</source>
        <translation>Statement</translation>
    </message>
    <message>
        <source>लिखा: %1</source>
        <translation>Written by: %1</translation>
    </message>
</context>
<context>
    <name>StatesPage</name>
    <message>
        <source>सूचना दिखाएँ</source>
        <translation>Show a toast</translation>
    </message>
    <message>
        <source>सहेजा गया: इस टैबलेट पर सुरक्षित।</source>
        <translation>Saved: safe on this tablet.</translation>
    </message>
    <message>
        <source>देखें और चुनें</source>
        <translation>See and choose</translation>
    </message>
    <message>
        <source>यहाँ कोई सन्दर्भ नहीं है</source>
        <translation>No reference here</translation>
    </message>
    <message>
        <source>नए सन्दर्भ सिंक होते ही यहाँ दिखेंगे।</source>
        <translation>New references appear here as soon as they are synced.</translation>
    </message>
    <message>
        <source>दो व्यक्तियों ने अलग-अलग लिखा है। दोनों प्रविष्टियाँ सुरक्षित हैं; सही चुनें।</source>
        <translation>Two people wrote different things. Both are safe; choose the right one.</translation>
    </message>
</context>
<context>
    <name>SyncBar</name>
    <message>
        <source>सिंक की स्थिति</source>
        <translation>Sync status</translation>
    </message>
    <message>
        <source>सब कुछ सर्वर पर है</source>
        <translation>Everything is on the server</translation>
    </message>
    <message numerus="yes">
        <source>%n भेजा जाना शेष</source>
        <translation>
            <numerusform>%n not yet sent</numerusform>
            <numerusform>%n not yet sent</numerusform>
        </translation>
    </message>
    <message>
        <source>ऑफलाइन कार्य चालू है</source>
        <translation>Working offline</translation>
    </message>
    <message>
        <source>नेटवर्क नहीं है; काम जारी रखें</source>
        <translation>No network; carry on</translation>
    </message>
    <message>
        <source>सिंक करें</source>
        <translation>Sync</translation>
    </message>
    <message>
        <source>पिछला सिंक: %1</source>
        <translation>Last sync: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n प्रविष्टि लागू नहीं हुई; छूकर देखें</source>
        <translation>
            <numerusform>%n entry is not in force; tap to see</numerusform>
            <numerusform>%n entries are not in force; tap to see</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncFacts</name>
    <message numerus="yes">
        <source>%n भेजा जाना शेष</source>
        <translation>
            <numerusform>%n not yet sent</numerusform>
            <numerusform>%n not yet sent</numerusform>
        </translation>
    </message>
    <message>
        <source>सब कुछ सर्वर पर है</source>
        <translation>Everything is on the server</translation>
    </message>
    <message>
        <source>सर्वर से संपर्क है</source>
        <translation>The server is in reach</translation>
    </message>
    <message>
        <source>सर्वर से संपर्क नहीं; काम जारी रखें</source>
        <translation>The server is not in reach; carry on</translation>
    </message>
    <message>
        <source>सिंक हो रहा है</source>
        <translation>Syncing</translation>
    </message>
    <message>
        <source>अभी सिंक करें</source>
        <translation>Sync now</translation>
    </message>
    <message>
        <source>पिछला सफल सिंक</source>
        <translation>Last successful sync</translation>
    </message>
    <message>
        <source>टैबलेट की घड़ी</source>
        <translation>Tablet’s clock</translation>
    </message>
    <message>
        <source>खाली स्थान</source>
        <translation>Free space</translation>
    </message>
    <message>
        <source>ऑफलाइन कार्य करें</source>
        <translation>Work offline</translation>
    </message>
    <message>
        <source>चालू रहने पर कुछ भेजा या मँगाया नहीं जाता; सब इस टैबलेट पर सुरक्षित रहता है।</source>
        <translation>While it is on, nothing is sent or fetched; everything stays safe on this tablet.</translation>
    </message>
    <message>
        <source>फिर कोशिश करें</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>मूल फ़ोटो केवल वाई-फ़ाई पर भेजें</source>
        <translation>Send original photos on Wi-Fi only</translation>
    </message>
    <message>
        <source>छोटी प्रतियाँ और प्रविष्टियाँ हर नेटवर्क पर जाती हैं।</source>
        <translation>Small copies and records go over any network.</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>सिंक</source>
        <translation>Sync</translation>
    </message>
    <message>
        <source>कुछ भी भेजा जाना शेष नहीं है।</source>
        <translation>Nothing is waiting to be sent.</translation>
    </message>
    <message>
        <source>सिंक का इतिहास</source>
        <translation>Sync history</translation>
    </message>
    <message>
        <source>अभी कोई सिंक नहीं हुआ है।</source>
        <translation>There has been no sync yet.</translation>
    </message>
    <message>
        <source>लिखा हुआ सुरक्षित है। कारण देखें और आगे की कार्रवाई करें।</source>
        <translation>What was written is safe. See the reason and what to do next.</translation>
    </message>
    <message numerus="yes">
        <source>%n प्रविष्टि लागू नहीं हुई</source>
        <translation>
            <numerusform>%n entry is not in force</numerusform>
            <numerusform>%n entries are not in force</numerusform>
        </translation>
    </message>
    <message>
        <source>मेरी प्रविष्टियाँ</source>
        <translation>My entries</translation>
    </message>
    <message>
        <source>फ़ोटो और फ़ाइलें जो भेजी जानी हैं</source>
        <translation>Photos and files to be sent</translation>
    </message>
</context>
<context>
    <name>SyncTick</name>
    <message>
        <source>अस्वीकृत</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>रुका हुआ</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>केवल इस टैबलेट पर</source>
        <translation>On this tablet only</translation>
    </message>
    <message>
        <source>मिलाया गया</source>
        <translation>Merged</translation>
    </message>
    <message>
        <source>सर्वर पर</source>
        <translation>On the server</translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message>
        <source>कुर्की, मुँह, शृंखला, द्वन्द्व, हृदय, र्‍ह, ट्रैक्टर</source>
        <translation>कुर्की, मुँह, शृंखला, द्वन्द्व, हृदय, र्‍ह, ट्रैक्टर</translation>
    </message>
    <message>
        <source>जाँच हेतु बिन्दुकृत कार्यवाही का विवरण</source>
        <translation>Point-wise report of the enquiry</translation>
    </message>
    <message>
        <source>शिकायत</source>
        <translation>Complaint</translation>
    </message>
    <message>
        <source>प्रार्थिनी का खेत ग्राम सौरिख खास में स्थित है। विपक्षी ने मेड़ तोड़कर भूमि पर कब्जा कर लिया।</source>
        <translation>The applicant’s field lies in village Saurikh Khas. The opposite party broke the boundary and took the land.</translation>
    </message>
    <message>
        <source>जाँच अधिकारी</source>
        <translation>Enquiry officer</translation>
    </message>
    <message>
        <source>अभी मान्य</source>
        <translation>Stands now</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>अभी कोई कार्रवाई दर्ज नहीं है।</source>
        <translation>No action is on record yet.</translation>
    </message>
</context>
<context>
    <name>TimelineEntry</name>
    <message>
        <source>सर्वर पर %1</source>
        <translation>On the server %1</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>निस्तारण</source>
        <translation>Nistaran</translation>
    </message>
    <message>
        <source>उजला रूप</source>
        <translation>Light theme</translation>
    </message>
    <message>
        <source>गहरा रूप</source>
        <translation>Dark theme</translation>
    </message>
    <message>
        <source>साइन आउट</source>
        <translation>Sign out</translation>
    </message>
    <message>
        <source>टैबलेट</source>
        <translation>Tablets</translation>
    </message>
    <message>
        <source>अक्षर बड़े करें: %1 %</source>
        <translation>Larger letters: %1 %</translation>
    </message>
    <message>
        <source>थाना / अधिकारी भार</source>
        <translation>Load of stations and officers</translation>
    </message>
</context>
<context>
    <name>WaiveForm</name>
    <message>
        <source>छूट का कारण: %1</source>
        <translation>Reason for the waiver: %1</translation>
    </message>
    <message>
        <source>रद्द करें</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>छूट दें</source>
        <translation>Waive</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>विपक्षी</source>
        <translation>Opposite party</translation>
    </message>
    <message>
        <source>स्वतंत्र साक्षी</source>
        <translation>Independent witness</translation>
    </message>
    <message>
        <source>शिकायतकर्ता</source>
        <translation>Complainant</translation>
    </message>
    <message>
        <source>पूर्ण</source>
        <translation>Done</translation>
    </message>
    <message numerus="yes">
        <source>%n दिन विलम्ब</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message>
        <source>समय बीत गया</source>
        <translation>Time is over</translation>
    </message>
    <message>
        <source>आज अन्तिम दिन</source>
        <translation>Last day today</translation>
    </message>
    <message numerus="yes">
        <source>%n दिन शेष</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message>
        <source>सामान्य</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>उच्च</source>
        <translation>High</translation>
    </message>
    <message>
        <source>अति आवश्यक</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>शिकायत</source>
        <translation>Complaint</translation>
    </message>
    <message>
        <source>मांग</source>
        <translation>Demand</translation>
    </message>
    <message>
        <source>सलाह</source>
        <translation>Suggestion</translation>
    </message>
    <message>
        <source>अन्य</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>बात हुई</source>
        <translation>Spoke</translation>
    </message>
    <message>
        <source>संपर्क नहीं हो सका</source>
        <translation>Could not be contacted</translation>
    </message>
    <message>
        <source>बात करने से मना किया</source>
        <translation>Refused to speak</translation>
    </message>
    <message>
        <source>संतुष्ट</source>
        <translation>Satisfied</translation>
    </message>
    <message>
        <source>असंतुष्ट</source>
        <translation>Dissatisfied</translation>
    </message>
    <message>
        <source>शिकायतकर्ता का नाम</source>
        <translation>Complainant’s name</translation>
    </message>
    <message>
        <source>शिकायतकर्ता का मोबाइल नंबर</source>
        <translation>Complainant’s mobile number</translation>
    </message>
    <message>
        <source>शिकायतकर्ता का पता</source>
        <translation>Complainant’s address</translation>
    </message>
    <message>
        <source>शिकायतकर्ता का ग्राम</source>
        <translation>Complainant’s village</translation>
    </message>
    <message>
        <source>विपक्षी का नाम</source>
        <translation>Opposite party’s name</translation>
    </message>
    <message>
        <source>विपक्षी का मोबाइल नंबर</source>
        <translation>Opposite party’s mobile number</translation>
    </message>
    <message>
        <source>विपक्षी का पता</source>
        <translation>Opposite party’s address</translation>
    </message>
    <message>
        <source>घटना का ग्राम</source>
        <translation>Village of the incident</translation>
    </message>
    <message>
        <source>सन्दर्भ श्रेणी</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>प्राथमिकता</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>आन्तरिक नियत दिनांक</source>
        <translation>Internal due date</translation>
    </message>
    <message>
        <source>संवेदनशील</source>
        <translation>Sensitive</translation>
    </message>
    <message>
        <source>जाँच अधिकारी</source>
        <translation>Enquiry officer</translation>
    </message>
    <message>
        <source>आवेदन पत्र का विवरण</source>
        <translation>Application text</translation>
    </message>
    <message>
        <source>पोर्टल का नियत दिनांक</source>
        <translation>Portal due date</translation>
    </message>
    <message>
        <source>अनमार्क</source>
        <translation>Unmarked</translation>
    </message>
    <message>
        <source>लंबित</source>
        <translation>Pending</translation>
    </message>
    <message>
        <source>आख्या प्रस्तुत</source>
        <translation>Report submitted</translation>
    </message>
    <message>
        <source>आख्या वापस</source>
        <translation>Report returned</translation>
    </message>
    <message>
        <source>अनुमोदित</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>निस्तारित</source>
        <translation>Disposed</translation>
    </message>
    <message>
        <source>पोर्टल पर वापस लिया गया</source>
        <translation>Withdrawn on the portal</translation>
    </message>
    <message>
        <source>शिकायतकर्ता से संपर्क दर्ज नहीं है। संपर्क दर्ज होते ही यह आगे बढ़ेगा।</source>
        <translation>No contact with the complainant is on record. This goes on as soon as it is.</translation>
    </message>
    <message>
        <source>स्थलीय निरीक्षण दर्ज नहीं है। निरीक्षण दर्ज होते ही यह आगे बढ़ेगा।</source>
        <translation>No site visit is on record. This goes on as soon as it is.</translation>
    </message>
    <message>
        <source>दो स्वतंत्र साक्षियों के बयान दर्ज नहीं हैं।</source>
        <translation>The statements of two independent witnesses are not on record.</translation>
    </message>
    <message>
        <source>आख्या का निष्कर्ष (बिन्दु 20) नहीं लिखा है।</source>
        <translation>The report’s conclusion (point 20) is not written.</translation>
    </message>
    <message>
        <source>शिकायतकर्ता की संतुष्टि अभी दर्ज नहीं है; दर्ज होते ही आख्या स्वयं प्रस्तुत होगी।</source>
        <translation>The complainant’s satisfaction is not on record yet; once it is, the report is submitted by itself.</translation>
    </message>
    <message>
        <source>सर्वर पर यह सन्दर्भ अभी पुरानी स्थिति में है। शेष टैबलेट सिंक होते ही यह आगे बढ़ेगा।</source>
        <translation>The server has an older state of this reference for now. It moves on when the other tablets have synced.</translation>
    </message>
    <message>
        <source>इस बीच सन्दर्भ की स्थिति बदल गई।</source>
        <translation>The status of the reference changed meanwhile.</translation>
    </message>
    <message>
        <source>सन्दर्भ अब किसी दूसरे अधिकारी के पास है।</source>
        <translation>The reference is with another officer now.</translation>
    </message>
    <message>
        <source>संतुष्टि जाँच अधिकारी स्वयं नहीं ले सकते; कोई दूसरा अधिकारी ले।</source>
        <translation>The enquiry officer cannot take the satisfaction; another officer must.</translation>
    </message>
    <message>
        <source>आख्या प्रस्तुत या अनुमोदित हो चुकी है; अब बदली नहीं जा सकती।</source>
        <translation>The report is already submitted or approved; it cannot be changed any more.</translation>
    </message>
    <message>
        <source>जिस आख्या पर निर्णय लिया गया वह इस बीच बदल गई; नई आख्या देखें।</source>
        <translation>The report that was decided on has changed meanwhile; see the new one.</translation>
    </message>
    <message>
        <source>जिस पर यह आधारित है वह अभी सर्वर पर नहीं है।</source>
        <translation>What this builds on is not on the server yet.</translation>
    </message>
    <message>
        <source>यह नए ऐप से है; सर्वर अपडेट होने पर लागू होगा।</source>
        <translation>This is from a newer app; it takes effect when the server is updated.</translation>
    </message>
    <message>
        <source>सर्वर ने इसे अधूरा या ग़लत पाया।</source>
        <translation>The server found this incomplete or wrong.</translation>
    </message>
    <message>
        <source>सर्वर पर यह सन्दर्भ नहीं है।</source>
        <translation>The server does not have this reference.</translation>
    </message>
    <message>
        <source>यह सन्दर्भ कभी आपके क्षेत्र में नहीं था।</source>
        <translation>This reference was never in your area.</translation>
    </message>
    <message>
        <source>यह आपके पद के अधिकार में नहीं है।</source>
        <translation>This is not within the authority of your post.</translation>
    </message>
    <message>
        <source>यह अधिकारी इस टैबलेट पर साइन इन नहीं थे।</source>
        <translation>This officer was not signed in on this tablet.</translation>
    </message>
    <message>
        <source>इस सन्दर्भ पर बहुत सी प्रविष्टियाँ पहले से रुकी हैं; पहले उन पर निर्णय लें।</source>
        <translation>Too many entries are already held on this reference; decide on those first.</translation>
    </message>
    <message>
        <source>शिकायतकर्ता से संपर्क</source>
        <translation>Contact with the complainant</translation>
    </message>
    <message>
        <source>स्थलीय निरीक्षण</source>
        <translation>Site visit</translation>
    </message>
    <message>
        <source>दो स्वतंत्र साक्षी</source>
        <translation>Two independent witnesses</translation>
    </message>
    <message>
        <source>निष्कर्ष (बिन्दु 20)</source>
        <translation>Conclusion (point 20)</translation>
    </message>
    <message>
        <source>शिकायतकर्ता की संतुष्टि</source>
        <translation>The complainant’s satisfaction</translation>
    </message>
    <message>
        <source>बात करके दर्ज करें; तीन बार संपर्क न हो और निरीक्षण हो, तो वह भी मान्य है।</source>
        <translation>Speak and record it; three failed attempts and a visit count too.</translation>
    </message>
    <message>
        <source>मौके पर जाकर दर्ज करें।</source>
        <translation>Go to the spot and record it.</translation>
    </message>
    <message>
        <source>नाम और मोबाइल नंबर के साथ बयान दर्ज करें।</source>
        <translation>Record the statements with name and mobile number.</translation>
    </message>
    <message>
        <source>आख्या में बिन्दु 20 लिखें।</source>
        <translation>Write point 20 of the report.</translation>
    </message>
    <message>
        <source>जाँच अधिकारी से भिन्न अधिकारी (निरीक्षक) लेते हैं।</source>
        <translation>Taken by an officer other than the enquiry officer (the inspector).</translation>
    </message>
    <message>
        <source>पोर्टल से प्राप्त</source>
        <translation>Received from the portal</translation>
    </message>
    <message>
        <source>पोर्टल पर पुनर्जीवित</source>
        <translation>Reopened on the portal</translation>
    </message>
    <message>
        <source>पोर्टल पर बदलाव</source>
        <translation>Changed on the portal</translation>
    </message>
    <message>
        <source>पोर्टल ने निस्तारण स्वीकार किया</source>
        <translation>The portal accepted the disposal</translation>
    </message>
    <message>
        <source>पोर्टल ने निस्तारण अस्वीकार किया</source>
        <translation>The portal refused the disposal</translation>
    </message>
    <message>
        <source>मार्क किया</source>
        <translation>Marked</translation>
    </message>
    <message>
        <source>विवरण बदला</source>
        <translation>Details changed</translation>
    </message>
    <message>
        <source>संपर्क</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>बयान</source>
        <translation>Statement</translation>
    </message>
    <message>
        <source>टिप्पणी</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>शिकायतकर्ता का फीडबैक</source>
        <translation>Complainant’s feedback</translation>
    </message>
    <message>
        <source>आख्या लिखी</source>
        <translation>Report written</translation>
    </message>
    <message>
        <source>आख्या प्रस्तुत की</source>
        <translation>Report submitted</translation>
    </message>
    <message>
        <source>आख्या अनुमोदित</source>
        <translation>Report approved</translation>
    </message>
    <message>
        <source>आख्या वापस की</source>
        <translation>Report returned</translation>
    </message>
    <message>
        <source>छूट दी</source>
        <translation>Waived</translation>
    </message>
    <message>
        <source>मतभेद पर निर्णय</source>
        <translation>Conflict decided</translation>
    </message>
    <message>
        <source>रुकी प्रविष्टि वापस ली</source>
        <translation>Held entry withdrawn</translation>
    </message>
    <message>
        <source>नए ऐप की प्रविष्टि</source>
        <translation>Entry from a newer app</translation>
    </message>
    <message>
        <source>आख्या, बिन्दु %1: %2</source>
        <translation>Report, point %1: %2</translation>
    </message>
    <message>
        <source>(कुछ नहीं)</source>
        <translation>(nothing)</translation>
    </message>
    <message>
        <source>हाँ</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>नहीं</source>
        <translation>No</translation>
    </message>
    <message>
        <source>यह प्रविष्टि सर्वर पर पहले से है; कुछ बदला नहीं।</source>
        <translation>The server has this record already; nothing was changed.</translation>
    </message>
    <message>
        <source>फ़ोटो या फ़ाइल जोड़ी</source>
        <translation>Photo or file attached</translation>
    </message>
    <message>
        <source>फ़ाइल सर्वर पर पहुँची</source>
        <translation>File arrived at the server</translation>
    </message>
    <message>
        <source>प्रकरण संवेदनशील है और आप इसमें नामित नहीं हैं; जनपद मुख्यालय निर्णय लेगा।</source>
        <translation>The matter is sensitive and you are not named in it; the district headquarters will decide.</translation>
    </message>
    <message>
        <source>देखने की अनुमति दी</source>
        <translation>Let somebody see it</translation>
    </message>
    <message>
        <source>देखने की अनुमति हटाई</source>
        <translation>Took somebody&apos;s sight of it away</translation>
    </message>
    <message>
        <source>आज से पास</source>
        <translation>with them since today</translation>
    </message>
    <message numerus="yes">
        <source>%n दिन से पास</source>
        <translation>
            <numerusform>with them for %n day</numerusform>
            <numerusform>with them for %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>पोर्टल %1</source>
        <translation>Portal %1</translation>
    </message>
    <message>
        <source>आन्तरिक %1</source>
        <translation>Internal %1</translation>
    </message>
    <message>
        <source>प्रपत्र भरा</source>
        <translation>Filled in a form</translation>
    </message>
    <message>
        <source>शिकायतकर्ता के हस्ताक्षर या अँगूठे की छाप संलग्न है।</source>
        <translation>The complainant&apos;s signature or thumb impression is attached.</translation>
    </message>
    <message>
        <source>कैमरा</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>फ़ाइल से</source>
        <translation>From a file</translation>
    </message>
    <message>
        <source>स्क्रीन पर</source>
        <translation>On the screen</translation>
    </message>
    <message>
        <source>मी</source>
        <translation>m</translation>
    </message>
    <message>
        <source>किमी</source>
        <translation>km</translation>
    </message>
    <message>
        <source>शिकायत के स्थान से %1</source>
        <translation>%1 from the complaint&apos;s place</translation>
    </message>
    <message>
        <source> (हाथ से लिखा)</source>
        <translation> (typed)</translation>
    </message>
    <message>
        <source> (±%1)</source>
        <translation> (±%1)</translation>
    </message>
    <message>
        <source>घटना के स्थान का अक्षांश</source>
        <translation>Latitude of the place</translation>
    </message>
    <message>
        <source>घटना के स्थान का देशान्तर</source>
        <translation>Longitude of the place</translation>
    </message>
    <message>
        <source>%1 (चक्र %2)</source>
        <translation>%1 (round %2)</translation>
    </message>
    <message>
        <source>विशेष बंद का कारण दर्ज नहीं है। कारण दर्ज होते ही यह आगे बढ़ेगा।</source>
        <translation>The reason for the special close is not on record. Once it is, this goes on.</translation>
    </message>
    <message>
        <source>विशेष बंद का प्रमाण दर्ज नहीं है: फ़ाइल जोड़ें या न्यायालय की वाद संख्या दर्ज करें।</source>
        <translation>The proof for the special close is not on record: attach a file or record the court&apos;s case number.</translation>
    </message>
    <message>
        <source>विशेष बंद का कारण</source>
        <translation>Reason for the special close</translation>
    </message>
    <message>
        <source>विशेष बंद का प्रमाण</source>
        <translation>Proof for the special close</translation>
    </message>
    <message>
        <source>विशेष बंद के अनुरोध में कारण चुनें।</source>
        <translation>Choose the reason in the request for special close.</translation>
    </message>
    <message>
        <source>फ़ोटो या PDF जोड़ें, या न्यायालय की वाद संख्या दर्ज करें।</source>
        <translation>Attach a photo or PDF, or record the court&apos;s case number.</translation>
    </message>
</context>
<context>
    <name>WorklistPage</name>
    <message>
        <source>संख्या, नाम, ग्राम या शब्द खोजें</source>
        <translation>Search number, name, village or word</translation>
    </message>
    <message>
        <source>सन्दर्भों की सूची</source>
        <translation>List of references</translation>
    </message>
    <message numerus="yes">
        <source>%n सन्दर्भ</source>
        <translation>
            <numerusform>%n reference</numerusform>
            <numerusform>%n references</numerusform>
        </translation>
    </message>
    <message>
        <source>यहाँ कोई सन्दर्भ नहीं है</source>
        <translation>No reference here</translation>
    </message>
    <message>
        <source>खोज के शब्द बदल कर देखें।</source>
        <translation>Try other words.</translation>
    </message>
    <message>
        <source>नए सन्दर्भ सिंक होते ही यहाँ दिखेंगे।</source>
        <translation>New references appear here as soon as they are synced.</translation>
    </message>
    <message>
        <source>केवल %1 ×</source>
        <translation>Only %1 ×</translation>
    </message>
    <message>
        <source>केवल %1; हटाने के लिए छुएँ</source>
        <translation>Only %1; tap to show all</translation>
    </message>
</context>
<context>
    <name>nistaran::mobile::AccessEditor</name>
    <message>
        <source>संवेदनशील दर्ज किया गया: अब केवल नामित अधिकारी देखेंगे।</source>
        <translation>Recorded as sensitive: from now on only those who are named see it.</translation>
    </message>
    <message>
        <source>अब यह संवेदनशील नहीं है: थाना और क्षेत्र इसे फिर देखेंगे।</source>
        <translation>It is no longer sensitive: station and circle see it again.</translation>
    </message>
    <message>
        <source>यह अधिकारी सूची में नहीं हैं।</source>
        <translation>This officer is not in the list.</translation>
    </message>
    <message>
        <source>%1 अब इसे देख सकेंगे।</source>
        <translation>%1 can see it from now on.</translation>
    </message>
    <message>
        <source>%1 अब इसे नहीं देख सकेंगे।</source>
        <translation>%1 can&apos;t see it any more.</translation>
    </message>
</context>
<context>
    <name>nistaran::mobile::ActionEditor</name>
    <message>
        <source>बताएँ कि शिकायतकर्ता से बात हुई या नहीं।</source>
        <translation>Say whether you spoke with the complainant.</translation>
    </message>
    <message>
        <source>साक्षी का नाम लिखें।</source>
        <translation>Enter the witness’s name.</translation>
    </message>
    <message>
        <source>साक्षी का मोबाइल नंबर लिखें।</source>
        <translation>Enter the witness’s mobile number.</translation>
    </message>
    <message>
        <source>बयान लिखें।</source>
        <translation>Write the statement.</translation>
    </message>
    <message>
        <source>टिप्पणी लिखें।</source>
        <translation>Write the note.</translation>
    </message>
    <message>
        <source>लिखें कि मौके पर क्या पाया गया।</source>
        <translation>Write what was found on the spot.</translation>
    </message>
    <message>
        <source>अक्षांश और देशान्तर अंकों में लिखें, जैसे 27.055 और 79.918।</source>
        <translation>Enter latitude and longitude in digits, such as 27.055 and 79.918.</translation>
    </message>
    <message>
        <source>सहेजा गया: इस टैबलेट पर सुरक्षित।</source>
        <translation>Saved: safe on this tablet.</translation>
    </message>
    <message>
        <source>फ़ोन से।</source>
        <translation>By telephone.</translation>
    </message>
</context>
<context>
    <name>nistaran::mobile::AlikeModel</name>
    <message>
        <source>पूर्व सन्दर्भ</source>
        <translation>Earlier reference</translation>
    </message>
    <message>
        <source>वही मोबाइल नंबर</source>
        <translation>The same mobile number</translation>
    </message>
    <message>
        <source>वही नाम और ग्राम</source>
        <translation>The same name and village</translation>
    </message>
</context>
<context>
    <name>nistaran::mobile::App</name>
    <message numerus="yes">
        <source>%n प्रविष्टि पर ध्यान दें: सिंक पृष्ठ देखें।</source>
        <translation>
            <numerusform>%n entry needs your attention: see the sync page.</numerusform>
            <numerusform>%n entries need your attention: see the sync page.</numerusform>
        </translation>
    </message>
    <message>
        <source>फिर से दर्ज किया गया; नेटवर्क मिलते ही भेजा जाएगा।</source>
        <translation>Recorded again; it is sent as soon as there is a network.</translation>
    </message>
    <message>
        <source>सन्दर्भ %1 अब आपके क्षेत्र में नहीं है।</source>
        <translation>Reference %1 is no longer in your area.</translation>
    </message>
    <message numerus="yes">
        <source>इस बीच आपकी %n प्रविष्टि सर्वर पर पहुँच गई।</source>
        <translation>
            <numerusform>Meanwhile %n record of yours has reached the server.</numerusform>
            <numerusform>Meanwhile %n records of yours have reached the server.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nistaran::mobile::AttachmentEditor</name>
    <message>
        <source>फ़ाइल सहेजी गई: इस टैबलेट पर सुरक्षित।</source>
        <translation>File saved: safe on this tablet.</translation>
    </message>
    <message>
        <source>यह फ़ाइल पढ़ी नहीं जा सकी; कोई दूसरी फ़ाइल चुनें।</source>
        <translation>This file could not be read; choose another one.</translation>
    </message>
    <message>
        <source>केवल फ़ोटो या PDF जोड़ी जा सकती है, और फ़ाइल ख़ाली न हो।</source>
        <translation>Only photos and PDFs can be attached, and the file must not be empty.</translation>
    </message>
    <message>
        <source>फ़ाइल बहुत बड़ी है: अधिकतम %1 MB।</source>
        <translation>The file is too large: at most %1 MB.</translation>
    </message>
</context>
<context>
    <name>nistaran::mobile::AttachmentModel</name>
    <message>
        <source>सर्वर पर है</source>
        <translation>At the server</translation>
    </message>
    <message>
        <source>छोटी प्रति सर्वर पर है; मूल फ़ाइल अभी नहीं पहुँची</source>
        <translation>Small copy at the server; original not arrived yet</translation>
    </message>
    <message>
        <source>अभी सर्वर पर नहीं पहुँची</source>
        <translation>Not arrived at the server yet</translation>
    </message>
    <message>
        <source>फ़ाइल</source>
        <translation>File</translation>
    </message>
</context>
<context>
    <name>nistaran::mobile::AttachmentViewer</name>
    <message>
        <source>फ़ाइल</source>
        <translation>File</translation>
    </message>
    <message>
        <source>यह फ़ाइल यहाँ नहीं खुलती (%1): प्रति सहेजें और उसे खोलें।</source>
        <translation>This file can&apos;t be opened here (%1): save a copy and open that.</translation>
    </message>
    <message>
        <source>मूल फ़ाइल (%1) अभी सर्वर पर नहीं पहुँची; वह उस टैबलेट पर है जिस पर %2 ने जोड़ी।</source>
        <translation>The original (%1) has not reached the server yet; it is on the tablet on which %2 attached it.</translation>
    </message>
    <message>
        <source>सर्वर से संपर्क नहीं है; संपर्क होते ही मूल फ़ाइल (%1) आ जाएगी।</source>
        <translation>No contact with the server; as soon as there is, the original (%1) will come.</translation>
    </message>
    <message>
        <source>मूल फ़ाइल (%1) सर्वर से आ रही है…</source>
        <translation>The original (%1) is coming from the server…</translation>
    </message>
    <message>
        <source>प्रति सहेजी गई।</source>
        <translation>The copy was saved.</translation>
    </message>
    <message>
        <source>प्रति लिखी नहीं जा सकी।</source>
        <translation>The copy could not be written.</translation>
    </message>
    <message>
        <source>देखें कि वहाँ जगह है और लिखने की अनुमति है, या दूसरी जगह चुनें।</source>
        <translation>See that there is room and the right to write, or choose another place.</translation>
    </message>
    <message>
        <source>%1
यह फ़ाइल टैबलेट की मुहर से बाहर है: उसी को दें जिसे मिलनी चाहिए।</source>
        <translation>%1
This file lies outside the tablet&apos;s seal: give it only to whom it is due.</translation>
    </message>
</context>
<context>
    <name>nistaran::mobile::ChecklistModel</name>
    <message>
        <source>संतुष्टि दर्ज होते ही प्रस्तुत होगी</source>
        <translation>Submit once satisfaction is on record</translation>
    </message>
    <message>
        <source>आख्या प्रस्तुत करें</source>
        <translation>Submit report</translation>
    </message>
    <message>
        <source>आख्या तैयार है; शिकायतकर्ता की संतुष्टि दर्ज होते ही स्वयं प्रस्तुत होगी।</source>
        <translation>The report is ready; it is submitted by itself as soon as the complainant’s satisfaction is on record.</translation>
    </message>
    <message>
        <source>शेष: %1</source>
        <translation>Missing: %1</translation>
    </message>
</context>
<context>
    <name>nistaran::mobile::ComplaintView</name>
    <message>
        <source>वापस लिया गया: इस टैबलेट पर सुरक्षित।</source>
        <translation>Withdrawn: safe on this tablet.</translation>
    </message>
    <message>
        <source>यह निर्णय आपके पद के अधिकार में नहीं है।</source>
        <translation>This decision is not within the authority of your post.</translation>
    </message>
    <message>
        <source>निर्णय सहेजा गया: इस टैबलेट पर सुरक्षित।</source>
        <translation>Decision saved: safe on this tablet.</translation>
    </message>
    <message>
        <source>पोर्टल ने अस्वीकार किया: %1</source>
        <translation>Refused by the portal: %1</translation>
    </message>
    <message>
        <source>पोर्टल ने स्वीकार किया, %1</source>
        <translation>Accepted by the portal, %1</translation>
    </message>
    <message>
        <source>पोर्टल को भेजा जा रहा है</source>
        <translation>Being sent to the portal</translation>
    </message>
    <message>
        <source>पोर्टल पर निस्तारित</source>
        <translation>Disposed on the portal</translation>
    </message>
    <message>
        <source>पोर्टल पर वापस लिया गया</source>
        <translation>Withdrawn on the portal</translation>
    </message>
    <message>
        <source>पोर्टल पर लंबित</source>
        <translation>Pending on the portal</translation>
    </message>
    <message>
        <source>इस टैबलेट पर फ़ोन नहीं है: %1 किसी दूसरे फ़ोन से मिलाएँ।</source>
        <translation>This tablet has no telephone: call %1 from another one.</translation>
    </message>
</context>
<context>
    <name>nistaran::mobile::ConflictModel</name>
    <message>
        <source>लिखित विवरण: सबको दिख रहा पाठ बना रहता है; दूसरा पाठ साथ में रखा गया है।</source>
        <translation>Written text: what everybody sees stays; the other version is kept beside it.</translation>
    </message>
    <message>
        <source>वरिष्ठ अधिकारी की प्रविष्टि मान्य है; समान पद हो तो पहले से दिख रही प्रविष्टि।</source>
        <translation>The senior officer’s entry stands; between equals, the one already seen.</translation>
    </message>
</context>
<context>
    <name>nistaran::mobile::ContactModel</name>
    <message>
        <source>इस चक्र में शिकायतकर्ता से संपर्क का कोई प्रयास दर्ज नहीं है।</source>
        <translation>No attempt to reach the complainant is on record in this round.</translation>
    </message>
    <message numerus="yes">
        <source>%n प्रयास; </source>
        <translation>
            <numerusform>%n attempt; </numerusform>
            <numerusform>%n attempts; </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n बार बात हुई</source>
        <translation>
            <numerusform>talked once</numerusform>
            <numerusform>talked %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nistaran::mobile::DecisionEditor</name>
    <message>
        <source>अभी कोई प्रस्तुत आख्या नहीं है।</source>
        <translation>No report has been submitted yet.</translation>
    </message>
    <message>
        <source>अनुमोदन क्षेत्राधिकारी या उनसे वरिष्ठ करते हैं; आप आख्या वापस कर सकते हैं।</source>
        <translation>The circle officer or a senior approves; you can return the report.</translation>
    </message>
    <message>
        <source>आख्या अनुमोदित: इस टैबलेट पर सुरक्षित।</source>
        <translation>Report approved: safe on this tablet.</translation>
    </message>
    <message>
        <source>आपत्ति लिखें: क्या कमी है और क्या करना है।</source>
        <translation>Write the objection: what is missing and what is to be done.</translation>
    </message>
    <message>
        <source>आख्या वापस की गई: इस टैबलेट पर सुरक्षित।</source>
        <translation>Report returned: safe on this tablet.</translation>
    </message>
</context>
<context>
    <name>nistaran::mobile::Devices</name>
    <message numerus="yes">
        <source>%n प्रविष्टि ले ली गई।</source>
        <translation>
            <numerusform>%n entry was taken over.</numerusform>
            <numerusform>%n entries were taken over.</numerusform>
        </translation>
    </message>
    <message>
        <source>टैबलेट सेवा से हटा दिया गया।</source>
        <translation>The tablet was taken out of service.</translation>
    </message>
    <message numerus="yes">
        <source>%n प्रविष्टि नहीं ली जा सकी: उस टैबलेट के हस्ताक्षर की नहीं है।</source>
        <translation>
            <numerusform>%n entry could not be taken over: it is not signed by that tablet.</numerusform>
            <numerusform>%n entries could not be taken over: they are not signed by that tablet.</numerusform>
        </translation>
    </message>
    <message>
        <source>अब उसे कुछ नहीं मिलेगा; वह जो भेजेगा वह अलग रखा जाएगा।</source>
        <translation>From now on it gets nothing; what it sends is kept aside.</translation>
    </message>
    <message>
        <source>%1 तक मान्य, एक टैबलेट के लिए</source>
        <translation>Valid until %1, for one tablet</translation>
    </message>
    <message>
        <source>दो प्रतियाँ: नया कोड चाहिए</source>
        <translation>Two copies: needs a new code</translation>
    </message>
    <message>
        <source>सेवा से हटाया गया</source>
        <translation>Out of service</translation>
    </message>
    <message>
        <source>सेवा में</source>
        <translation>In service</translation>
    </message>
</context>
<context>
    <name>nistaran::mobile::DiagnosisFile</name>
    <message>
        <source>निदान फ़ाइल सहेजी गई।</source>
        <translation>The diagnosis file was saved.</translation>
    </message>
    <message>
        <source>निदान फ़ाइल लिखी नहीं जा सकी।</source>
        <translation>The diagnosis file could not be written.</translation>
    </message>
    <message>
        <source>देखें कि वहाँ जगह है और लिखने की अनुमति है, या दूसरी जगह चुनें।</source>
        <translation>See that there is room and the right to write, or choose another place.</translation>
    </message>
</context>
<context>
    <name>nistaran::mobile::FeedbackEditor</name>
    <message>
        <source>शिकायतकर्ता का उत्तर चुनें।</source>
        <translation>Choose the complainant’s answer.</translation>
    </message>
    <message>
        <source>असंतुष्टि का कारण लिखें, शिकायतकर्ता के शब्दों में।</source>
        <translation>Write the reason for dissatisfaction, in the complainant’s words.</translation>
    </message>
    <message>
        <source>फीडबैक सहेजा गया: इस टैबलेट पर सुरक्षित।</source>
        <translation>Feedback saved: safe on this tablet.</translation>
    </message>
</context>
<context>
    <name>nistaran::mobile::FieldEditor</name>
    <message>
        <source>यह मान यहाँ नहीं लिखा जा सकता।</source>
        <translation>This value cannot be written here.</translation>
    </message>
    <message>
        <source>यह आपके पद के अधिकार में नहीं है।</source>
        <translation>This is not within the authority of your post.</translation>
    </message>
    <message>
        <source>सहेजा गया: इस टैबलेट पर सुरक्षित।</source>
        <translation>Saved: safe on this tablet.</translation>
    </message>
    <message>
        <source>दिनांक ऐसे लिखें: 15.07.2026</source>
        <translation>Write the date like this: 15.07.2026</translation>
    </message>
    <message>
        <source>यह दिनांक बीत चुका है।</source>
        <translation>This date has passed.</translation>
    </message>
    <message>
        <source>छूट का कारण लिखें।</source>
        <translation>Write the reason for the waiver.</translation>
    </message>
    <message>
        <source>छूट दर्ज की गई: इस टैबलेट पर सुरक्षित।</source>
        <translation>Waiver recorded: safe on this tablet.</translation>
    </message>
    <message>
        <source>अक्षांश और देशान्तर अंकों में लिखें, जैसे 27.055 और 79.918।</source>
        <translation>Write latitude and longitude in figures, such as 27.055 and 79.918.</translation>
    </message>
</context>
<context>
    <name>nistaran::mobile::FilesModel</name>
    <message>
        <source>फ़ोटो की छोटी प्रति</source>
        <translation>Small copy of a photo</translation>
    </message>
    <message>
        <source>फ़ोटो</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>फ़ाइल</source>
        <translation>File</translation>
    </message>
    <message>
        <source>इस टैबलेट पर ख़राब हो गई; फिर से जोड़ें</source>
        <translation>Damaged on this tablet; attach it again</translation>
    </message>
    <message>
        <source>भेजी जानी शेष, %1</source>
        <translation>To be sent, %1</translation>
    </message>
    <message>
        <source>%1% गई, कुल %2</source>
        <translation>%1% sent of %2</translation>
    </message>
</context>
<context>
    <name>nistaran::mobile::FormEditor</name>
    <message>
        <source>अधिकतम %1 व्यक्ति लिखे जा सकते हैं।</source>
        <translation>At most %1 persons can be written down.</translation>
    </message>
    <message>
        <source>यह आवश्यक है।</source>
        <translation>This is required.</translation>
    </message>
    <message>
        <source>प्रपत्र खाली है; कुछ लिखें।</source>
        <translation>The form is empty; write something.</translation>
    </message>
    <message>
        <source>यह प्रपत्र नए ऐप से भरा जाता है; ऐप अपडेट करें।</source>
        <translation>This form needs a newer app; update the app.</translation>
    </message>
    <message>
        <source>सहेजा गया: इस टैबलेट पर सुरक्षित।</source>
        <translation>Saved: safe on this tablet.</translation>
    </message>
</context>
<context>
    <name>nistaran::mobile::FrontDoor</name>
    <message numerus="yes">
        <source>टैबलेट का अभिलेख फिर से बना; दर्ज %n प्रविष्टि पढ़ी गई।</source>
        <translation>
            <numerusform>What this tablet keeps was made anew; %n record was read.</numerusform>
            <numerusform>What this tablet keeps was made anew; %n records were read.</numerusform>
        </translation>
    </message>
    <message>
        <source>जो नहीं पढ़ा गया, वह सर्वर से आएगा; ख़राब फ़ाइल रखी है।</source>
        <translation>What could not be read comes from the server; the damaged file is kept.</translation>
    </message>
</context>
<context>
    <name>nistaran::mobile::HeldModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>nistaran::mobile::LoadBoard</name>
    <message numerus="yes">
        <source>%n लंबित</source>
        <translation>
            <numerusform>%n pending</numerusform>
            <numerusform>%n pending</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n डिफाल्टर</source>
        <translation>
            <numerusform>%n defaulter</numerusform>
            <numerusform>%n defaulters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n अगले 3 दिवसों में डिफाल्टर</source>
        <translation>
            <numerusform>%n defaulter within 3 days</numerusform>
            <numerusform>%n defaulters within 3 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n परखने हेतु</source>
        <translation>
            <numerusform>%n to be reviewed</numerusform>
            <numerusform>%n to be reviewed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n वापस</source>
        <translation>
            <numerusform>%n returned</numerusform>
            <numerusform>%n returned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n अनमार्क</source>
        <translation>
            <numerusform>%n unmarked</numerusform>
            <numerusform>%n unmarked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nistaran::mobile::LoginBackend</name>
    <message>
        <source>सर्वर का पता और कोड लिखें।</source>
        <translation>Enter server address and code.</translation>
    </message>
    <message>
        <source>अधिकारी आईडी और पासवर्ड लिखें।</source>
        <translation>Enter officer ID and password.</translation>
    </message>
    <message>
        <source>अपना नाम चुनें और %1 अंकों का पिन लिखें।</source>
        <translation>Choose your name and write the PIN of %1 digits.</translation>
    </message>
    <message>
        <source>पिन में %1 अंक हों।</source>
        <translation>A PIN has %1 digits.</translation>
    </message>
    <message>
        <source>यह पिन बहुत सरल है; अंक मिला-जुला कर चुनें।</source>
        <translation>This PIN is too simple; mix the digits.</translation>
    </message>
    <message>
        <source>दोनों बार एक ही पिन लिखें।</source>
        <translation>Write the same PIN both times.</translation>
    </message>
</context>
<context>
    <name>nistaran::mobile::MarkEditor</name>
    <message>
        <source>सभी थाने</source>
        <translation>All police stations</translation>
    </message>
    <message>
        <source>यह अधिकारी सूची में नहीं हैं।</source>
        <translation>This officer is not in the list.</translation>
    </message>
    <message>
        <source>थाना चुनें।</source>
        <translation>Choose the police station.</translation>
    </message>
    <message>
        <source>आप अपने क्षेत्र के थाने में ही मार्क कर सकते हैं।</source>
        <translation>You can mark only to stations in your own area.</translation>
    </message>
    <message>
        <source>%1 को मार्क किया गया।</source>
        <translation>Marked to %1.</translation>
    </message>
</context>
<context>
    <name>nistaran::mobile::OutboxModel</name>
    <message>
        <source>भेजा जाना शेष</source>
        <translation>Not yet sent</translation>
    </message>
    <message>
        <source>सर्वर पर</source>
        <translation>On the server</translation>
    </message>
    <message>
        <source>मिलाया गया</source>
        <translation>Merged</translation>
    </message>
    <message>
        <source>रुका हुआ</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>वापस लिया गया</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>अस्वीकृत</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>फिर से दर्ज किया गया</source>
        <translation>Recorded again</translation>
    </message>
</context>
<context>
    <name>nistaran::mobile::Papers</name>
    <message>
        <source>PDF लिखी नहीं जा सकी।</source>
        <translation>The PDF could not be written.</translation>
    </message>
    <message>
        <source>PDF सहेजी गई, पर %1 KB की है; पोर्टल %2 KB तक लेता है।</source>
        <translation>The PDF was saved, but has %1 KB; the portal takes up to %2 KB.</translation>
    </message>
    <message>
        <source>PDF सहेजी गई।</source>
        <translation>The PDF was saved.</translation>
    </message>
    <message>
        <source>देखें कि वहाँ जगह है और लिखने की अनुमति है, या दूसरी जगह चुनें।</source>
        <translation>See that there is room and the right to write, or choose another place.</translation>
    </message>
    <message>
        <source>%1
लम्बे बिन्दुओं को छोटा करें और फिर बनाएँ।</source>
        <translation>%1
Shorten the long points and make it again.</translation>
    </message>
    <message>
        <source>%1
यह फ़ाइल टैबलेट की मुहर से बाहर है: उसी को दें जिसे मिलनी चाहिए।</source>
        <translation>%1
This file lies outside the tablet&apos;s seal: give it only to whom it is due.</translation>
    </message>
</context>
<context>
    <name>nistaran::mobile::PhotoEditor</name>
    <message>
        <source>फ़ोटो सहेजी गई: इस टैबलेट पर सुरक्षित।</source>
        <translation>Photo saved: safe on this tablet.</translation>
    </message>
    <message>
        <source>यह टैबलेट अपना स्थान नहीं जानता; फ़ोटो बिना स्थान के जुड़ेगी।</source>
        <translation>This tablet does not know its position; the photo will be added without one.</translation>
    </message>
    <message>
        <source>स्थान लिया जा रहा है…</source>
        <translation>Taking the position…</translation>
    </message>
    <message>
        <source>स्थान नहीं मिला; फ़ोटो बिना स्थान के जुड़ेगी।</source>
        <translation>No position found; the photo will be added without one.</translation>
    </message>
    <message>
        <source>स्थान मिला, सटीकता %1</source>
        <translation>Position found, accurate to %1</translation>
    </message>
    <message>
        <source>स्थान मिला</source>
        <translation>Position found</translation>
    </message>
    <message>
        <source>ऐप को कैमरे की अनुमति नहीं है।</source>
        <translation>The app may not use the camera.</translation>
    </message>
    <message>
        <source>कैमरा नहीं खुला।</source>
        <translation>The camera did not open.</translation>
    </message>
    <message>
        <source>टैबलेट की सेटिंग में इस ऐप को कैमरे की अनुमति दें और फिर कोशिश करें, या फ़ाइल से जोड़ें।</source>
        <translation>Allow this app the camera in the tablet&apos;s settings and try again, or add a file.</translation>
    </message>
    <message>
        <source>कोई दूसरा ऐप कैमरा खोले हो तो उसे बन्द करके फिर कोशिश करें, या फ़ाइल से जोड़ें।</source>
        <translation>If another app has the camera open, close that and try again, or add a file.</translation>
    </message>
</context>
<context>
    <name>nistaran::mobile::PhotoModel</name>
    <message>
        <source>ली गई %1</source>
        <translation>Taken %1</translation>
    </message>
    <message>
        <source>जोड़ी गई %1</source>
        <translation>Attached %1</translation>
    </message>
    <message>
        <source>स्थान दर्ज नहीं</source>
        <translation>Place not on record</translation>
    </message>
    <message>
        <source>फ़ोटो</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>फ़ाइल</source>
        <translation>File</translation>
    </message>
</context>
<context>
    <name>nistaran::mobile::PlaceModel</name>
    <message>
        <source>शिकायत का स्थान</source>
        <translation>Where the complaint is</translation>
    </message>
    <message>
        <source>निरीक्षण %1</source>
        <translation>Visit %1</translation>
    </message>
    <message>
        <source>फ़ोटो %1</source>
        <translation>Photo %1</translation>
    </message>
    <message>
        <source>शिकायत के स्थान पर</source>
        <translation>At the place of the complaint</translation>
    </message>
    <message>
        <source>शिकायत के स्थान से %1 %2</source>
        <translation>%1 %2 of the place of the complaint</translation>
    </message>
    <message>
        <source>उत्तर</source>
        <translation>north</translation>
    </message>
    <message>
        <source>उत्तर-पूर्व</source>
        <translation>north-east</translation>
    </message>
    <message>
        <source>पूर्व</source>
        <translation>east</translation>
    </message>
    <message>
        <source>दक्षिण-पूर्व</source>
        <translation>south-east</translation>
    </message>
    <message>
        <source>दक्षिण</source>
        <translation>south</translation>
    </message>
    <message>
        <source>दक्षिण-पश्चिम</source>
        <translation>south-west</translation>
    </message>
    <message>
        <source>पश्चिम</source>
        <translation>west</translation>
    </message>
    <message>
        <source>उत्तर-पश्चिम</source>
        <translation>north-west</translation>
    </message>
    <message>
        <source>शिकायत के स्थान की स्थिति (अक्षांश, देशान्तर) दर्ज नहीं है, इसलिए दूरी नहीं बताई जा सकती।</source>
        <translation>The position of the complaint&apos;s place (latitude, longitude) is not on record, so no distance can be said.</translation>
    </message>
    <message>
        <source>इस चक्र में कोई स्थलीय निरीक्षण दर्ज नहीं है।</source>
        <translation>No site visit is on record in this round.</translation>
    </message>
    <message numerus="yes">
        <source>%n निरीक्षण बिना स्थिति के दर्ज है।</source>
        <translation>
            <numerusform>%n visit is on record without a position.</numerusform>
            <numerusform>%n visits are on record without a position.</numerusform>
        </translation>
    </message>
    <message>
        <source>±%1</source>
        <translation>±%1</translation>
    </message>
</context>
<context>
    <name>nistaran::mobile::ReportEditor</name>
    <message>
        <source>इसके बिना आख्या प्रस्तुत नहीं हो सकती।</source>
        <translation>The report cannot be submitted without this.</translation>
    </message>
    <message>
        <source>अभिलेख से भरा गया; सुधार सकते हैं।</source>
        <translation>Filled from the record; you can correct it.</translation>
    </message>
    <message>
        <source>आख्या का प्रारूप सहेजा गया: इस टैबलेट पर सुरक्षित।</source>
        <translation>Draft report saved: safe on this tablet.</translation>
    </message>
    <message>
        <source>आख्या पहले ही प्रस्तुत है; संतुष्टि की प्रतीक्षा है।</source>
        <translation>The report is already submitted; it waits for the satisfaction.</translation>
    </message>
    <message>
        <source>सहेजा गया; संतुष्टि दर्ज होते ही आख्या स्वयं प्रस्तुत होगी।</source>
        <translation>Saved; the report is submitted by itself as soon as the satisfaction is on record.</translation>
    </message>
    <message>
        <source>आख्या प्रस्तुत की गई: इस टैबलेट पर सुरक्षित।</source>
        <translation>Report submitted: safe on this tablet.</translation>
    </message>
</context>
<context>
    <name>nistaran::mobile::SpecialCloseView</name>
    <message>
        <source>न्यायालय में वाद संख्या %1</source>
        <translation>Court case number %1</translation>
    </message>
    <message>
        <source>संलग्न फ़ाइल</source>
        <translation>Attached file</translation>
    </message>
    <message>
        <source>संलग्न फ़ाइल: %1</source>
        <translation>Attached file: %1</translation>
    </message>
</context>
<context>
    <name>nistaran::mobile::StatementModel</name>
    <message>
        <source>शिकायतकर्ता का बयान</source>
        <translation>Complainant&apos;s statement</translation>
    </message>
    <message>
        <source>विपक्षी का बयान</source>
        <translation>Opposite party&apos;s statement</translation>
    </message>
    <message>
        <source>स्वतंत्र साक्षी का बयान</source>
        <translation>Independent witness&apos;s statement</translation>
    </message>
    <message>
        <source>दर्ज नहीं है: %1</source>
        <translation>Not on record: %1</translation>
    </message>
</context>
<context>
    <name>nistaran::mobile::SyncLogModel</name>
    <message>
        <source>%1 भेजे, %2 मिले</source>
        <translation>%1 sent, %2 received</translation>
    </message>
</context>
<context>
    <name>nistaran::mobile::SyncStatus</name>
    <message numerus="yes">
        <source>%n बदलाव मिले…</source>
        <translation>
            <numerusform>%n change received…</numerusform>
            <numerusform>%n changes received…</numerusform>
        </translation>
    </message>
    <message>
        <source>सर्वर से संपर्क हो रहा है…</source>
        <translation>Talking to the server…</translation>
    </message>
    <message>
        <source>अभी तक नहीं</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>सही है</source>
        <translation>Correct</translation>
    </message>
    <message numerus="yes">
        <source>सर्वर से %n मिनट पीछे है</source>
        <translation>
            <numerusform>%n minute behind the server</numerusform>
            <numerusform>%n minutes behind the server</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>सर्वर से %n मिनट आगे है</source>
        <translation>
            <numerusform>%n minute ahead of the server</numerusform>
            <numerusform>%n minutes ahead of the server</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nistaran::mobile::TimelineModel</name>
    <message>
        <source>किसी और ने भी यही बदला था; दोनों प्रविष्टियाँ रखी गई हैं।</source>
        <translation>Somebody else changed the same; both entries are kept.</translation>
    </message>
    <message>
        <source>वापस लिया गया: %1</source>
        <translation>Withdrawn: %1</translation>
    </message>
</context>
<context>
    <name>nistaran::mobile::VisitPlace</name>
    <message>
        <source>स्थान लिया जा रहा है…</source>
        <translation>Taking the position…</translation>
    </message>
    <message>
        <source>टैबलेट पर स्थान (लोकेशन) बन्द है।</source>
        <translation>Location is switched off on this tablet.</translation>
    </message>
    <message>
        <source>ऐप को स्थान जानने की अनुमति नहीं है।</source>
        <translation>The app may not know the position.</translation>
    </message>
    <message>
        <source>स्थान नहीं मिला।</source>
        <translation>No position found.</translation>
    </message>
    <message>
        <source>टैबलेट से लिया गया स्थान, सटीकता %1</source>
        <translation>Position taken from the tablet, accurate to %1</translation>
    </message>
    <message>
        <source>टैबलेट से लिया गया स्थान, सटीकता अज्ञात</source>
        <translation>Position taken from the tablet, accuracy unknown</translation>
    </message>
    <message>
        <source>खुले में खड़े रहें; आधा मिनट लग सकता है।</source>
        <translation>Stand in the open; it may take half a minute.</translation>
    </message>
    <message>
        <source>सेटिंग में स्थान चालू करके फिर लें, या अक्षांश और देशान्तर हाथ से लिखें।</source>
        <translation>Switch location on in the settings and take it again, or type latitude and longitude.</translation>
    </message>
    <message>
        <source>सेटिंग में इस ऐप को अनुमति देकर फिर लें, या अक्षांश और देशान्तर हाथ से लिखें।</source>
        <translation>Allow it for this app in the settings and take it again, or type latitude and longitude.</translation>
    </message>
    <message>
        <source>खुले आसमान के नीचे फिर लें, या अक्षांश और देशान्तर हाथ से लिखें।</source>
        <translation>Take it again under the open sky, or type latitude and longitude.</translation>
    </message>
    <message>
        <source>सटीकता कम है: खुले में जाकर फिर लें।</source>
        <translation>It is inexact: go into the open and take it again.</translation>
    </message>
    <message>
        <source>शिकायत के स्थान के निर्देशांक दर्ज नहीं हैं, इसलिए दूरी ज्ञात नहीं।</source>
        <translation>The complaint&apos;s place has no coordinates on record, so the distance is not known.</translation>
    </message>
</context>
</TS>
