<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="hi">
<context>
    <name>ActionPage</name>
    <message>
        <location filename="../action/ActionPage.qml" line="44"/>
        <source>कार्रवाई दर्ज करें</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../action/ActionPage.qml" line="47"/>
        <source>सहेजते ही इस टैबलेट पर सुरक्षित; नेटवर्क आवश्यक नहीं।</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../action/ActionPage.qml" line="52"/>
        <source>सहेजें</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../action/ActionPage.qml" line="78"/>
        <source>संपर्क</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../action/ActionPage.qml" line="86"/>
        <source>स्थलीय निरीक्षण</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../action/ActionPage.qml" line="94"/>
        <source>बयान</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../action/ActionPage.qml" line="102"/>
        <source>स्वतंत्र साक्षी</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../action/ActionPage.qml" line="110"/>
        <location filename="../action/ActionPage.qml" line="215"/>
        <source>टिप्पणी</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../action/ActionPage.qml" line="128"/>
        <source>शिकायतकर्ता से बात हुई?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../action/ActionPage.qml" line="138"/>
        <source>बात हुई</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../action/ActionPage.qml" line="144"/>
        <source>संपर्क नहीं हो सका</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../action/ActionPage.qml" line="150"/>
        <source>बात करने से मना किया</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../action/ActionPage.qml" line="158"/>
        <source>किसका बयान?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../action/ActionPage.qml" line="168"/>
        <source>शिकायतकर्ता</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../action/ActionPage.qml" line="177"/>
        <source>विपक्षी</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../action/ActionPage.qml" line="188"/>
        <source>साक्षी कौन है?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../action/ActionPage.qml" line="193"/>
        <source>स्थानीय, निष्पक्ष व्यक्ति; नाम और मोबाइल नंबर फीडिंग में भी लिखे जाते हैं।</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../action/ActionPage.qml" line="214"/>
        <source>बयान, उन्हीं के शब्दों में</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../action/ActionPage.qml" line="214"/>
        <source>मौके पर क्या पाया गया</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../action/ActionPage.qml" line="215"/>
        <source>बातचीत का सारांश</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChecklistRow</name>
    <message>
        <location filename="../report/ChecklistRow.qml" line="61"/>
        <source>शेष</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../report/ChecklistRow.qml" line="61"/>
        <source>छूट दी गई</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../report/ChecklistRow.qml" line="61"/>
        <source>पूर्ण</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../report/ChecklistRow.qml" line="69"/>
        <source>छूट दें</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../report/ChecklistRow.qml" line="78"/>
        <source>पूरा करें</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComplaintActs</name>
    <message>
        <location filename="../complaint/ComplaintActs.qml" line="25"/>
        <source>आख्या परखें</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../complaint/ComplaintActs.qml" line="34"/>
        <source>मार्क करें</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../complaint/ComplaintActs.qml" line="34"/>
        <source>पुनः मार्क करें</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../complaint/ComplaintActs.qml" line="43"/>
        <source>कार्रवाई दर्ज करें</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../complaint/ComplaintActs.qml" line="52"/>
        <source>फीडबैक लें</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../complaint/ComplaintActs.qml" line="60"/>
        <source>आख्या लिखें</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComplaintCard</name>
    <message>
        <location filename="../worklist/ComplaintCard.qml" line="93"/>
        <source>अति आवश्यक</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../worklist/ComplaintCard.qml" line="93"/>
        <source>उच्च प्राथमिकता</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../worklist/ComplaintCard.qml" line="100"/>
        <source>%n मतभेद</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../worklist/ComplaintCard.qml" line="107"/>
        <source>%n रुका हुआ</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../worklist/ComplaintCard.qml" line="113"/>
        <source>%n भेजा जाना शेष</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComplaintPage</name>
    <message>
        <location filename="../complaint/ComplaintPage.qml" line="36"/>
        <source>इस सन्दर्भ में नए ऐप की जानकारी है।</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../complaint/ComplaintPage.qml" line="37"/>
        <source>ऐप अपडेट करें; तब तक पुरानी बातें ही दिखेंगी। कुछ खोया नहीं है।</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../complaint/ComplaintPage.qml" line="44"/>
        <source>%n बात पर मतभेद है</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../complaint/ComplaintPage.qml" line="45"/>
        <source>दो व्यक्तियों ने अलग-अलग लिखा। दोनों रखे गए हैं; सही वाला चुनें।</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../complaint/ComplaintPage.qml" line="52"/>
        <source>देखें और चुनें</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../complaint/ComplaintPage.qml" line="70"/>
        <source>आख्या वापस की गई: बिन्दु %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../complaint/ComplaintPage.qml" line="70"/>
        <source>आख्या वापस की गई</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../complaint/ComplaintPage.qml" line="93"/>
        <source>शिकायत</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../complaint/ComplaintPage.qml" line="110"/>
        <source>शिकायतकर्ता</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../complaint/ComplaintPage.qml" line="123"/>
        <source>विपक्षी</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../complaint/ComplaintPage.qml" line="136"/>
        <source>आख्या से पहले क्या शेष है</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../complaint/ComplaintPage.qml" line="158"/>
        <source>फीडबैक</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../complaint/ComplaintPage.qml" line="169"/>
        <source>अब तक की कार्रवाई</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComplaintPane</name>
    <message>
        <location filename="../home/ComplaintPane.qml" line="66"/>
        <source>कोई सन्दर्भ चुनें</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../home/ComplaintPane.qml" line="67"/>
        <source>बाईं सूची से किसी सन्दर्भ को छूने पर उसका पूरा विवरण यहाँ खुलेगा।</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComplaintSettings</name>
    <message>
        <location filename="../complaint/ComplaintSettings.qml" line="22"/>
        <source>प्राथमिकता और आन्तरिक नियत दिनांक</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../complaint/ComplaintSettings.qml" line="31"/>
        <source>सामान्य</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../complaint/ComplaintSettings.qml" line="36"/>
        <source>उच्च</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../complaint/ComplaintSettings.qml" line="41"/>
        <source>अति आवश्यक</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../complaint/ComplaintSettings.qml" line="53"/>
        <source>आन्तरिक नियत दिनांक</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../complaint/ComplaintSettings.qml" line="54"/>
        <source>दिन-माह-वर्ष, जैसे 15-07-2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../complaint/ComplaintSettings.qml" line="61"/>
        <source>सहेजें</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComplaintSummary</name>
    <message>
        <location filename="../complaint/ComplaintSummary.qml" line="40"/>
        <source>चक्र %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../complaint/ComplaintSummary.qml" line="47"/>
        <source>संवेदनशील</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../complaint/ComplaintSummary.qml" line="54"/>
        <source>%n भेजा जाना शेष</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../complaint/ComplaintSummary.qml" line="66"/>
        <source>सन्दर्भ श्रेणी</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../complaint/ComplaintSummary.qml" line="71"/>
        <source>प्रकृति</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../complaint/ComplaintSummary.qml" line="76"/>
        <source>प्राप्त दिनांक</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../complaint/ComplaintSummary.qml" line="81"/>
        <source>आन्तरिक नियत दिनांक</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../complaint/ComplaintSummary.qml" line="86"/>
        <source>जाँच अधिकारी</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../complaint/ComplaintSummary.qml" line="91"/>
        <source>थाना</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../complaint/ComplaintSummary.qml" line="96"/>
        <source>ग्राम</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../complaint/ComplaintSummary.qml" line="101"/>
        <source>पोर्टल</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConflictCard</name>
    <message>
        <location filename="../conflict/ConflictCard.qml" line="41"/>
        <source>अभी मान्य</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../conflict/ConflictCard.qml" line="46"/>
        <source>इसे ही रखें</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../conflict/ConflictCard.qml" line="56"/>
        <source>दूसरी बात</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../conflict/ConflictCard.qml" line="61"/>
        <source>इसे लें</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConflictChoice</name>
    <message>
        <location filename="../conflict/ConflictChoice.qml" line="14"/>
        <source>इसे रखें</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConflictPage</name>
    <message>
        <location filename="../conflict/ConflictPage.qml" line="14"/>
        <source>मतभेद</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../conflict/ConflictPage.qml" line="15"/>
        <source>दोनों बातें सुरक्षित हैं; चुनने के बाद भी इतिहास में रहेंगी।</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../conflict/ConflictPage.qml" line="32"/>
        <source>कोई मतभेद नहीं है</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EnrolForm</name>
    <message>
        <location filename="../login/EnrolForm.qml" line="17"/>
        <source>यह टैबलेट जोड़ें</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../login/EnrolForm.qml" line="23"/>
        <source>सर्वर का पता और एक बार चलने वाला कोड पुलिस अधीक्षक कार्यालय से मिलता है। यह एक ही बार करना होता है।</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../login/EnrolForm.qml" line="32"/>
        <source>सर्वर का पता</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../login/EnrolForm.qml" line="45"/>
        <source>एक बार का कोड</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../login/EnrolForm.qml" line="64"/>
        <source>टैबलेट जोड़ें</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FeedbackPage</name>
    <message>
        <location filename="../feedback/FeedbackPage.qml" line="31"/>
        <source>शिकायतकर्ता का फीडबैक</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../feedback/FeedbackPage.qml" line="41"/>
        <source>सहेजने के बाद इसे कोई बदल नहीं सकता।</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../feedback/FeedbackPage.qml" line="46"/>
        <source>फीडबैक सहेजें</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../feedback/FeedbackPage.qml" line="66"/>
        <source>क्या आप अपनी शिकायत पर हुई कार्रवाई से संतुष्ट हैं?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../feedback/FeedbackPage.qml" line="75"/>
        <source>जो सच है वही चुनें। आपके उत्तर से आपको कोई हानि नहीं होगी।</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../feedback/FeedbackPage.qml" line="91"/>
        <source>संतुष्ट</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../feedback/FeedbackPage.qml" line="97"/>
        <source>असंतुष्ट</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../feedback/FeedbackPage.qml" line="103"/>
        <source>संपर्क नहीं हो सका</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../feedback/FeedbackPage.qml" line="123"/>
        <source>कब और कैसे संपर्क का प्रयास हुआ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../feedback/FeedbackPage.qml" line="124"/>
        <source>कुछ और कहना चाहें तो</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../feedback/FeedbackPage.qml" line="124"/>
        <source>कारण, अपने शब्दों में</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../feedback/FeedbackPage.qml" line="134"/>
        <source>उस समय कौन उपस्थित था</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <location filename="../worklist/FilterBar.qml" line="26"/>
        <source>सभी</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../worklist/FilterBar.qml" line="32"/>
        <source>लंबित</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../worklist/FilterBar.qml" line="38"/>
        <source>डिफाल्टर</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../worklist/FilterBar.qml" line="45"/>
        <source>अगले 3 दिवसों में डिफाल्टर</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../worklist/FilterBar.qml" line="52"/>
        <source>अनमार्क</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../worklist/FilterBar.qml" line="58"/>
        <source>आख्या प्रस्तुत</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../worklist/FilterBar.qml" line="64"/>
        <source>मेरे निर्णय हेतु</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../worklist/FilterBar.qml" line="71"/>
        <source>निस्तारित</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeldNotice</name>
    <message>
        <location filename="../complaint/HeldNotice.qml" line="17"/>
        <source>रुका हुआ: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../complaint/HeldNotice.qml" line="25"/>
        <source>वापस लें</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LoginPage</name>
    <message>
        <location filename="../login/LoginPage.qml" line="50"/>
        <source>निस्तारण</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../login/LoginPage.qml" line="59"/>
        <source>जनसुनवाई के सन्दर्भों का समयबद्ध और गुणवत्तापूर्ण निस्तारण</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../login/LoginPage.qml" line="66"/>
        <source>नेटवर्क हो या न हो: जो दर्ज किया, वह सुरक्षित है।</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <location filename="../Main.qml" line="20"/>
        <source>निस्तारण</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MarkPage</name>
    <message>
        <location filename="../mark/MarkPage.qml" line="20"/>
        <location filename="../mark/MarkPage.qml" line="28"/>
        <source>मार्क करें</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../mark/MarkPage.qml" line="23"/>
        <source>चुने गए: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../mark/MarkPage.qml" line="23"/>
        <source>जाँच अधिकारी चुनें।</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../mark/MarkPage.qml" line="51"/>
        <source>थाना</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../mark/MarkPage.qml" line="76"/>
        <source>कोई अधिकारी उपलब्ध नहीं</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../mark/MarkPage.qml" line="77"/>
        <source>अधिकारियों की सूची सिंक के साथ आती है।</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ObjectionForm</name>
    <message>
        <location filename="../review/ObjectionForm.qml" line="21"/>
        <source>आपत्ति</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../review/ObjectionForm.qml" line="28"/>
        <source>किस बिन्दु पर</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../review/ObjectionForm.qml" line="39"/>
        <source>क्या कमी है, और क्या करना है</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfficerRow</name>
    <message numerus="yes">
        <location filename="../mark/OfficerRow.qml" line="59"/>
        <source>%n लंबित</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfficerTile</name>
    <message>
        <location filename="../login/OfficerTile.qml" line="59"/>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageFrame</name>
    <message>
        <location filename="../controls/PageFrame.qml" line="64"/>
        <source>वापस जाएँ</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartyCard</name>
    <message>
        <location filename="../complaint/PartyCard.qml" line="28"/>
        <source>नाम उपलब्ध नहीं</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../complaint/PartyCard.qml" line="41"/>
        <location filename="../complaint/PartyCard.qml" line="69"/>
        <source>मोबाइल नंबर</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../complaint/PartyCard.qml" line="42"/>
        <source>उपलब्ध नहीं</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../complaint/PartyCard.qml" line="50"/>
        <source>मोबाइल नंबर बदलें</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../complaint/PartyCard.qml" line="79"/>
        <source>सहेजें</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../complaint/PartyCard.qml" line="88"/>
        <source>पता</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonFields</name>
    <message>
        <location filename="../action/PersonFields.qml" line="20"/>
        <source>नाम</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../action/PersonFields.qml" line="28"/>
        <source>मोबाइल नंबर</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../action/PersonFields.qml" line="38"/>
        <source>पता</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceCard</name>
    <message>
        <location filename="../action/PlaceCard.qml" line="14"/>
        <source>मौके का स्थान</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../action/PlaceCard.qml" line="25"/>
        <source>अक्षांश</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../action/PlaceCard.qml" line="35"/>
        <source>देशान्तर</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <location filename="../report/ReportPage.qml" line="22"/>
        <source>आख्या</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../report/ReportPage.qml" line="23"/>
        <source>सन्दर्भ %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../report/ReportPage.qml" line="26"/>
        <source>लिखना जारी रखें</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../report/ReportPage.qml" line="26"/>
        <location filename="../report/ReportPage.qml" line="93"/>
        <source>पूर्वावलोकन</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../report/ReportPage.qml" line="34"/>
        <source>सब पूर्ण है; आख्या भेजी जा सकती है।</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../report/ReportPage.qml" line="43"/>
        <source>प्रारूप सहेजें</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../report/ReportPage.qml" line="71"/>
        <source>आपत्ति, बिन्दु %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../report/ReportPage.qml" line="72"/>
        <source>आपत्ति</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../report/ReportPage.qml" line="80"/>
        <source>प्रस्तुत करने से पहले</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../report/ReportPage.qml" line="105"/>
        <source>जाँच हेतु बिन्दुकृत कार्यवाही का विवरण</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportPreview</name>
    <message>
        <location filename="../report/ReportPreview.qml" line="50"/>
        <source>आख्या में अभी कुछ नहीं लिखा गया है।</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <location filename="../review/ReviewPage.qml" line="20"/>
        <source>आख्या परखें</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../review/ReviewPage.qml" line="34"/>
        <source>रद्द करें</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../review/ReviewPage.qml" line="41"/>
        <source>वापस करें</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../review/ReviewPage.qml" line="54"/>
        <source>आपत्ति के साथ वापस करें</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../review/ReviewPage.qml" line="65"/>
        <source>अनुमोदित करें</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../review/ReviewPage.qml" line="101"/>
        <source>आख्या</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../review/ReviewPage.qml" line="120"/>
        <source>अभिलेख पर क्या है</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../review/ReviewPage.qml" line="131"/>
        <source>शिकायतकर्ता का फीडबैक</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../review/ReviewPage.qml" line="138"/>
        <source>शिकायत</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../review/ReviewPage.qml" line="149"/>
        <source>की गई कार्रवाई</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <location filename="../login/SignInForm.qml" line="23"/>
        <location filename="../login/SignInForm.qml" line="94"/>
        <source>साइन इन करें</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../login/SignInForm.qml" line="29"/>
        <source>अपनी अधिकारी आईडी और पासवर्ड लिखें। पहली बार नेटवर्क आवश्यक है।</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../login/SignInForm.qml" line="30"/>
        <source>अपना नाम चुनें और पिन या पासवर्ड लिखें।</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../login/SignInForm.qml" line="61"/>
        <source>अधिकारी आईडी</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../login/SignInForm.qml" line="73"/>
        <source>पिन या पासवर्ड</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../login/SignInForm.qml" line="107"/>
        <source>सूची से चुनें</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../login/SignInForm.qml" line="107"/>
        <source>दूसरे अधिकारी</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartupErrorPage</name>
    <message>
        <location filename="../StartupErrorPage.qml" line="22"/>
        <source>ऐप शुरू नहीं हो सका</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../StartupErrorPage.qml" line="23"/>
        <source>इस टैबलेट पर दर्ज कुछ भी मिटाया नहीं गया है।</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../StartupErrorPage.qml" line="37"/>
        <source>ऐप बंद करें</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SyncBar</name>
    <message>
        <location filename="../status/SyncBar.qml" line="25"/>
        <source>सिंक की स्थिति</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../status/SyncBar.qml" line="45"/>
        <source>सब कुछ सर्वर पर है</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../status/SyncBar.qml" line="45"/>
        <source>%n भेजा जाना शेष</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../status/SyncBar.qml" line="53"/>
        <source>ऑफलाइन कार्य चालू है</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../status/SyncBar.qml" line="54"/>
        <source>नेटवर्क नहीं है; काम जारी रखें</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../status/SyncBar.qml" line="74"/>
        <source>सिंक करें</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SyncFacts</name>
    <message numerus="yes">
        <location filename="../status/SyncFacts.qml" line="49"/>
        <source>%n भेजा जाना शेष</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../status/SyncFacts.qml" line="50"/>
        <source>सब कुछ सर्वर पर है</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../status/SyncFacts.qml" line="56"/>
        <source>सर्वर से संपर्क है</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../status/SyncFacts.qml" line="56"/>
        <source>सर्वर से संपर्क नहीं; काम जारी रखें</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../status/SyncFacts.qml" line="64"/>
        <source>सिंक हो रहा है</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../status/SyncFacts.qml" line="64"/>
        <source>अभी सिंक करें</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../status/SyncFacts.qml" line="84"/>
        <source>पिछला सफल सिंक</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../status/SyncFacts.qml" line="90"/>
        <source>टैबलेट की घड़ी</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../status/SyncFacts.qml" line="96"/>
        <source>खाली स्थान</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../status/SyncFacts.qml" line="103"/>
        <source>ऑफलाइन कार्य करें</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../status/SyncFacts.qml" line="104"/>
        <source>चालू रहने पर कुछ भेजा या मँगाया नहीं जाता; सब इस टैबलेट पर सुरक्षित रहता है।</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <location filename="../status/SyncPage.qml" line="14"/>
        <source>सिंक</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../status/SyncPage.qml" line="37"/>
        <source>मेरा दर्ज किया हुआ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../status/SyncPage.qml" line="54"/>
        <source>कुछ भी भेजा जाना शेष नहीं है।</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../status/SyncPage.qml" line="61"/>
        <source>सिंक का इतिहास</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../status/SyncPage.qml" line="77"/>
        <source>अभी कोई सिंक नहीं हुआ है।</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SyncTick</name>
    <message>
        <location filename="../complaint/SyncTick.qml" line="14"/>
        <source>अस्वीकृत</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../complaint/SyncTick.qml" line="14"/>
        <source>रुका हुआ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../complaint/SyncTick.qml" line="14"/>
        <source>केवल इस टैबलेट पर</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../complaint/SyncTick.qml" line="15"/>
        <source>मिलाया गया</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../complaint/SyncTick.qml" line="15"/>
        <source>सर्वर पर</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextBox</name>
    <message>
        <location filename="../controls/TextBox.qml" line="39"/>
        <source>आवश्यक</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <location filename="../complaint/Timeline.qml" line="31"/>
        <source>अभी कोई कार्रवाई दर्ज नहीं है।</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineEntry</name>
    <message>
        <location filename="../complaint/TimelineEntry.qml" line="92"/>
        <source>सर्वर पर %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <location filename="../home/TopBar.qml" line="36"/>
        <source>निस्तारण</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../home/TopBar.qml" line="69"/>
        <source>उजला रूप</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../home/TopBar.qml" line="69"/>
        <source>गहरा रूप</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../home/TopBar.qml" line="83"/>
        <source>साइन आउट</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaiveForm</name>
    <message>
        <location filename="../report/WaiveForm.qml" line="29"/>
        <source>छूट का कारण: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../report/WaiveForm.qml" line="40"/>
        <source>रद्द करें</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../report/WaiveForm.qml" line="47"/>
        <source>छूट दें</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorklistPage</name>
    <message>
        <location filename="../worklist/WorklistPage.qml" line="27"/>
        <source>संख्या, नाम, ग्राम या शब्द खोजें</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../worklist/WorklistPage.qml" line="51"/>
        <source>सन्दर्भों की सूची</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../worklist/WorklistPage.qml" line="67"/>
        <source>%n सन्दर्भ</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../worklist/WorklistPage.qml" line="91"/>
        <source>यहाँ कोई सन्दर्भ नहीं है</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../worklist/WorklistPage.qml" line="92"/>
        <source>खोज के शब्द बदल कर देखें।</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../worklist/WorklistPage.qml" line="93"/>
        <source>नए सन्दर्भ सिंक होते ही यहाँ दिखेंगे।</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
