<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="hi">
<context>
    <name>AccessCard</name>
    <message>
        <source>संवेदनशील प्रकरण</source>
        <translation>संवेदनशील प्रकरण</translation>
    </message>
    <message>
        <source>महिला या बालक से सम्बन्धित</source>
        <translation>महिला या बालक से सम्बन्धित</translation>
    </message>
    <message>
        <source>केवल नीचे लिखे अधिकारी और जनपद मुख्यालय इसे देखते हैं; सूची में केवल आद्याक्षर दिखते हैं।</source>
        <translation>केवल नीचे लिखे अधिकारी और जनपद मुख्यालय इसे देखते हैं; सूची में केवल आद्याक्षर दिखते हैं।</translation>
    </message>
    <message>
        <source>चालू करने पर यह थाने और क्षेत्र की सूचियों से हट जाएगा; केवल नामित अधिकारी देखेंगे।</source>
        <translation>चालू करने पर यह थाने और क्षेत्र की सूचियों से हट जाएगा; केवल नामित अधिकारी देखेंगे।</translation>
    </message>
    <message>
        <source>%1 का नाम हटाएँ</source>
        <translation>%1 का नाम हटाएँ</translation>
    </message>
    <message>
        <source>और किसे दिखे</source>
        <translation>और किसे दिखे</translation>
    </message>
    <message>
        <source>अधिकारी चुनें</source>
        <translation>अधिकारी चुनें</translation>
    </message>
</context>
<context>
    <name>ActionPage</name>
    <message>
        <source>कार्रवाई दर्ज करें</source>
        <translation>कार्रवाई दर्ज करें</translation>
    </message>
    <message>
        <source>सहेजते ही इस टैबलेट पर सुरक्षित; नेटवर्क आवश्यक नहीं।</source>
        <translation>सहेजते ही इस टैबलेट पर सुरक्षित; नेटवर्क आवश्यक नहीं।</translation>
    </message>
    <message>
        <source>सहेजें</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>संपर्क</source>
        <translation>संपर्क</translation>
    </message>
    <message>
        <source>स्थलीय निरीक्षण</source>
        <translation>स्थलीय निरीक्षण</translation>
    </message>
    <message>
        <source>बयान</source>
        <translation>बयान</translation>
    </message>
    <message>
        <source>स्वतंत्र साक्षी</source>
        <translation>स्वतंत्र साक्षी</translation>
    </message>
    <message>
        <source>टिप्पणी</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>शिकायतकर्ता से बात हुई?</source>
        <translation>शिकायतकर्ता से बात हुई?</translation>
    </message>
    <message>
        <source>बात हुई</source>
        <translation>बात हुई</translation>
    </message>
    <message>
        <source>संपर्क नहीं हो सका</source>
        <translation>संपर्क नहीं हो सका</translation>
    </message>
    <message>
        <source>बात करने से मना किया</source>
        <translation>बात करने से मना किया</translation>
    </message>
    <message>
        <source>किसका बयान?</source>
        <translation>किसका बयान?</translation>
    </message>
    <message>
        <source>शिकायतकर्ता</source>
        <translation>शिकायतकर्ता</translation>
    </message>
    <message>
        <source>विपक्षी</source>
        <translation>विपक्षी</translation>
    </message>
    <message>
        <source>साक्षी कौन है?</source>
        <translation>साक्षी कौन है?</translation>
    </message>
    <message>
        <source>स्थानीय, निष्पक्ष व्यक्ति; नाम और मोबाइल नंबर फीडिंग में भी लिखे जाते हैं।</source>
        <translation>स्थानीय, निष्पक्ष व्यक्ति; नाम और मोबाइल नंबर फीडिंग में भी लिखे जाते हैं।</translation>
    </message>
    <message>
        <source>बयान, उन्हीं के शब्दों में</source>
        <translation>बयान, उन्हीं के शब्दों में</translation>
    </message>
    <message>
        <source>मौके पर क्या पाया गया</source>
        <translation>मौके पर क्या पाया गया</translation>
    </message>
    <message>
        <source>बातचीत का सारांश</source>
        <translation>बातचीत का सारांश</translation>
    </message>
    <message>
        <source>अन्य अभिलेख</source>
        <translation>अन्य अभिलेख</translation>
    </message>
</context>
<context>
    <name>AlikeCard</name>
    <message>
        <source>मिलते-जुलते सन्दर्भ</source>
        <translation>मिलते-जुलते सन्दर्भ</translation>
    </message>
</context>
<context>
    <name>AttachmentPage</name>
    <message>
        <source>पूरा दिखाएँ</source>
        <translation>पूरा दिखाएँ</translation>
    </message>
    <message>
        <source>बड़ा करें</source>
        <translation>बड़ा करें</translation>
    </message>
    <message>
        <source>यह चित्र इस टैबलेट पर नहीं खुलता: प्रति सहेजें और उसे खोलें।</source>
        <translation>यह चित्र इस टैबलेट पर नहीं खुलता: प्रति सहेजें और उसे खोलें।</translation>
    </message>
    <message>
        <source>प्रति सहेजें</source>
        <translation>प्रति सहेजें</translation>
    </message>
    <message>
        <source>प्रति कहाँ सहेजें?</source>
        <translation>प्रति कहाँ सहेजें?</translation>
    </message>
</context>
<context>
    <name>AttachmentSection</name>
    <message>
        <source>फ़ोटो और फ़ाइलें</source>
        <translation>फ़ोटो और फ़ाइलें</translation>
    </message>
    <message>
        <source>अभी कोई फ़ोटो या फ़ाइल नहीं जोड़ी गई है।</source>
        <translation>अभी कोई फ़ोटो या फ़ाइल नहीं जोड़ी गई है।</translation>
    </message>
    <message>
        <source>फ़ोटो या फ़ाइल जोड़ें</source>
        <translation>फ़ोटो या फ़ाइल जोड़ें</translation>
    </message>
    <message>
        <source>फ़ोटो या फ़ाइल चुनें</source>
        <translation>फ़ोटो या फ़ाइल चुनें</translation>
    </message>
    <message>
        <source>फ़ोटो और PDF (*.jpg *.jpeg *.png *.webp *.heic *.pdf)</source>
        <translation>फ़ोटो और PDF (*.jpg *.jpeg *.png *.webp *.heic *.pdf)</translation>
    </message>
    <message>
        <source>धारा 63 प्रमाणपत्र</source>
        <translation>धारा 63 प्रमाणपत्र</translation>
    </message>
    <message>
        <source>प्रमाणपत्र कहाँ सहेजें?</source>
        <translation>प्रमाणपत्र कहाँ सहेजें?</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>संवेदनशील प्रकरण: फ़ोटो में किसी का चेहरा या पहचान न आए।</source>
        <translation>संवेदनशील प्रकरण: फ़ोटो में किसी का चेहरा या पहचान न आए।</translation>
    </message>
    <message>
        <source>फ़ोटो लें</source>
        <translation>फ़ोटो लें</translation>
    </message>
</context>
<context>
    <name>ButtonsPage</name>
    <message>
        <source>सहेजें</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>फीडबैक लें</source>
        <translation>फीडबैक लें</translation>
    </message>
    <message>
        <source>वापस करें</source>
        <translation>वापस करें</translation>
    </message>
    <message>
        <source>सिंक हो रहा है</source>
        <translation>सिंक हो रहा है</translation>
    </message>
    <message>
        <source>मोबाइल नंबर बदलें</source>
        <translation>मोबाइल नंबर बदलें</translation>
    </message>
    <message>
        <source>संतुष्ट</source>
        <translation>संतुष्ट</translation>
    </message>
    <message>
        <source>असंतुष्ट</source>
        <translation>असंतुष्ट</translation>
    </message>
    <message>
        <source>स्थलीय निरीक्षण</source>
        <translation>स्थलीय निरीक्षण</translation>
    </message>
    <message>
        <source>सभी</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>डिफाल्टर</source>
        <translation>डिफाल्टर</translation>
    </message>
    <message>
        <source>निस्तारित</source>
        <translation>निस्तारित</translation>
    </message>
    <message>
        <source>ऑफलाइन कार्य करें</source>
        <translation>ऑफलाइन कार्य करें</translation>
    </message>
    <message>
        <source>चालू रहने पर कुछ भेजा या मँगाया नहीं जाता; सब इस टैबलेट पर सुरक्षित रहता है।</source>
        <translation>चालू रहने पर कुछ भेजा या मँगाया नहीं जाता; सब इस टैबलेट पर सुरक्षित रहता है।</translation>
    </message>
    <message>
        <source>अन्य अधिकारी</source>
        <translation>अन्य अधिकारी</translation>
    </message>
</context>
<context>
    <name>CameraPage</name>
    <message>
        <source>अँगूठे की छाप की फ़ोटो</source>
        <translation>अँगूठे की छाप की फ़ोटो</translation>
    </message>
    <message>
        <source>फ़ोटो लें</source>
        <translation>फ़ोटो लें</translation>
    </message>
    <message>
        <source>फिर से लें</source>
        <translation>फिर से लें</translation>
    </message>
    <message>
        <source>फिर कोशिश करें</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>रखें</source>
        <translation>रखें</translation>
    </message>
    <message>
        <source>संवेदनशील प्रकरण: फ़ोटो में किसी का चेहरा या पहचान न आए।</source>
        <translation>संवेदनशील प्रकरण: फ़ोटो में किसी का चेहरा या पहचान न आए।</translation>
    </message>
    <message>
        <source>पीड़ित की पहचान प्रकट करना दण्डनीय है; केवल स्थान या वस्तु की फ़ोटो लें।</source>
        <translation>पीड़ित की पहचान प्रकट करना दण्डनीय है; केवल स्थान या वस्तु की फ़ोटो लें।</translation>
    </message>
    <message>
        <source>ली गई फ़ोटो</source>
        <translation>ली गई फ़ोटो</translation>
    </message>
    <message>
        <source>कैमरे का दृश्य</source>
        <translation>कैमरे का दृश्य</translation>
    </message>
    <message>
        <source>कैमरा खुल रहा है…</source>
        <translation>कैमरा खुल रहा है…</translation>
    </message>
    <message>
        <source>फ़ोटो में क्या है</source>
        <translation>फ़ोटो में क्या है</translation>
    </message>
</context>
<context>
    <name>ChecklistRow</name>
    <message>
        <source>शेष</source>
        <translation>शेष</translation>
    </message>
    <message>
        <source>छूट दी गई</source>
        <translation>छूट दी गई</translation>
    </message>
    <message>
        <source>पूर्ण</source>
        <translation>पूर्ण</translation>
    </message>
    <message>
        <source>छूट दें</source>
        <translation>छूट दें</translation>
    </message>
    <message>
        <source>पूरा करें</source>
        <translation>पूरा करें</translation>
    </message>
</context>
<context>
    <name>ChoosePinForm</name>
    <message>
        <source>पिन चुनें</source>
        <translation>पिन चुनें</translation>
    </message>
    <message>
        <source>आगे से यह टैबलेट इसी पिन से खुलेगा, बिना नेटवर्क भी। पिन किसी को न बताएँ: आपके नाम से जो दर्ज होता है, वह आपका कथन है।</source>
        <translation>आगे से यह टैबलेट इसी पिन से खुलेगा, बिना नेटवर्क भी। पिन किसी को न बताएँ: आपके नाम से जो दर्ज होता है, वह आपका कथन है।</translation>
    </message>
    <message>
        <source>नया पिन (%1 अंक)</source>
        <translation>नया पिन (%1 अंक)</translation>
    </message>
    <message>
        <source>वही पिन फिर से</source>
        <translation>वही पिन फिर से</translation>
    </message>
    <message>
        <source>पिन रखें और खोलें</source>
        <translation>पिन रखें और खोलें</translation>
    </message>
    <message>
        <source>वापस</source>
        <translation>वापस</translation>
    </message>
</context>
<context>
    <name>ComplaintActs</name>
    <message>
        <source>आख्या परखें</source>
        <translation>आख्या परखें</translation>
    </message>
    <message>
        <source>मार्क करें</source>
        <translation>मार्क करें</translation>
    </message>
    <message>
        <source>पुनः मार्क करें</source>
        <translation>पुनः मार्क करें</translation>
    </message>
    <message>
        <source>कार्रवाई दर्ज करें</source>
        <translation>कार्रवाई दर्ज करें</translation>
    </message>
    <message>
        <source>फीडबैक लें</source>
        <translation>फीडबैक लें</translation>
    </message>
    <message>
        <source>आख्या लिखें</source>
        <translation>आख्या लिखें</translation>
    </message>
</context>
<context>
    <name>ComplaintCard</name>
    <message>
        <source>अति आवश्यक</source>
        <translation>अति आवश्यक</translation>
    </message>
    <message>
        <source>उच्च प्राथमिकता</source>
        <translation>उच्च प्राथमिकता</translation>
    </message>
    <message numerus="yes">
        <source>%n मतभेद</source>
        <translation>
            <numerusform>%n मतभेद</numerusform>
            <numerusform>%n मतभेद</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n रुका हुआ</source>
        <translation>
            <numerusform>%n रुका हुआ</numerusform>
            <numerusform>%n रुके हुए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n भेजा जाना शेष</source>
        <translation>
            <numerusform>%n भेजा जाना शेष</numerusform>
            <numerusform>%n भेजे जाने शेष</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n रिमाइंडर</source>
        <translation>
            <numerusform>%n रिमाइंडर</numerusform>
            <numerusform>%n रिमाइंडर</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComplaintPage</name>
    <message>
        <source>इस सन्दर्भ में नए ऐप की जानकारी है।</source>
        <translation>इस सन्दर्भ में नए ऐप की जानकारी है।</translation>
    </message>
    <message numerus="yes">
        <source>%n बात पर मतभेद है</source>
        <translation>
            <numerusform>%n बात पर मतभेद है</numerusform>
            <numerusform>%n बातों पर मतभेद है</numerusform>
        </translation>
    </message>
    <message>
        <source>देखें और चुनें</source>
        <translation>देखें और चुनें</translation>
    </message>
    <message>
        <source>आख्या वापस की गई: बिन्दु %1</source>
        <translation>आख्या वापस की गई: बिन्दु %1</translation>
    </message>
    <message>
        <source>आख्या वापस की गई</source>
        <translation>आख्या वापस की गई</translation>
    </message>
    <message>
        <source>शिकायत</source>
        <translation>शिकायत</translation>
    </message>
    <message>
        <source>शिकायतकर्ता</source>
        <translation>शिकायतकर्ता</translation>
    </message>
    <message>
        <source>विपक्षी</source>
        <translation>विपक्षी</translation>
    </message>
    <message>
        <source>आख्या से पहले क्या शेष है</source>
        <translation>आख्या से पहले क्या शेष है</translation>
    </message>
    <message>
        <source>फीडबैक</source>
        <translation>फीडबैक</translation>
    </message>
    <message>
        <source>अब तक की कार्रवाई</source>
        <translation>अब तक की कार्रवाई</translation>
    </message>
    <message>
        <source>ऐप अपडेट करें; तब तक पुरानी जानकारी ही दिखेगी। कुछ खोया नहीं है।</source>
        <translation>ऐप अपडेट करें; तब तक पुरानी जानकारी ही दिखेगी। कुछ खोया नहीं है।</translation>
    </message>
    <message>
        <source>दो व्यक्तियों ने अलग-अलग लिखा है। दोनों प्रविष्टियाँ सुरक्षित हैं; सही चुनें।</source>
        <translation>दो व्यक्तियों ने अलग-अलग लिखा है। दोनों प्रविष्टियाँ सुरक्षित हैं; सही चुनें।</translation>
    </message>
    <message>
        <source>शिकायतकर्ता से फ़ोन पर क्या हुआ?</source>
        <translation>शिकायतकर्ता से फ़ोन पर क्या हुआ?</translation>
    </message>
    <message>
        <source>उत्तर चुनें; संपर्क का प्रयास दर्ज करने का पृष्ठ खुलेगा।</source>
        <translation>उत्तर चुनें; संपर्क का प्रयास दर्ज करने का पृष्ठ खुलेगा।</translation>
    </message>
    <message>
        <source>बात हुई</source>
        <translation>बात हुई</translation>
    </message>
    <message>
        <source>संपर्क नहीं हुआ</source>
        <translation>संपर्क नहीं हुआ</translation>
    </message>
    <message>
        <source>फ़ोन नहीं किया</source>
        <translation>फ़ोन नहीं किया</translation>
    </message>
</context>
<context>
    <name>ComplaintPane</name>
    <message>
        <source>कोई सन्दर्भ चुनें</source>
        <translation>कोई सन्दर्भ चुनें</translation>
    </message>
    <message>
        <source>बाईं सूची से किसी सन्दर्भ को छूने पर उसका पूरा विवरण यहाँ खुलेगा।</source>
        <translation>बाईं सूची से किसी सन्दर्भ को छूने पर उसका पूरा विवरण यहाँ खुलेगा।</translation>
    </message>
</context>
<context>
    <name>ComplaintSettings</name>
    <message>
        <source>प्राथमिकता और आन्तरिक नियत दिनांक</source>
        <translation>प्राथमिकता और आन्तरिक नियत दिनांक</translation>
    </message>
    <message>
        <source>सामान्य</source>
        <translation>सामान्य</translation>
    </message>
    <message>
        <source>उच्च</source>
        <translation>उच्च</translation>
    </message>
    <message>
        <source>अति आवश्यक</source>
        <translation>अति आवश्यक</translation>
    </message>
    <message>
        <source>आन्तरिक नियत दिनांक</source>
        <translation>आन्तरिक नियत दिनांक</translation>
    </message>
    <message>
        <source>दिन-माह-वर्ष, जैसे 15-07-2026</source>
        <translation>दिन-माह-वर्ष, जैसे 15-07-2026</translation>
    </message>
    <message>
        <source>सहेजें</source>
        <translation>सहेजें</translation>
    </message>
</context>
<context>
    <name>ComplaintSummary</name>
    <message>
        <source>चक्र %1</source>
        <translation>चक्र %1</translation>
    </message>
    <message>
        <source>संवेदनशील</source>
        <translation>संवेदनशील</translation>
    </message>
    <message numerus="yes">
        <source>%n भेजा जाना शेष</source>
        <translation>
            <numerusform>%n भेजा जाना शेष</numerusform>
            <numerusform>%n भेजे जाने शेष</numerusform>
        </translation>
    </message>
    <message>
        <source>सन्दर्भ श्रेणी</source>
        <translation>सन्दर्भ श्रेणी</translation>
    </message>
    <message>
        <source>प्रकृति</source>
        <translation>प्रकृति</translation>
    </message>
    <message>
        <source>प्राप्त दिनांक</source>
        <translation>प्राप्त दिनांक</translation>
    </message>
    <message>
        <source>आन्तरिक नियत दिनांक</source>
        <translation>आन्तरिक नियत दिनांक</translation>
    </message>
    <message>
        <source>जाँच अधिकारी</source>
        <translation>जाँच अधिकारी</translation>
    </message>
    <message>
        <source>थाना</source>
        <translation>थाना</translation>
    </message>
    <message>
        <source>ग्राम</source>
        <translation>ग्राम</translation>
    </message>
    <message>
        <source>पोर्टल</source>
        <translation>पोर्टल</translation>
    </message>
    <message>
        <source>पोर्टल का नियत दिनांक</source>
        <translation>पोर्टल का नियत दिनांक</translation>
    </message>
    <message numerus="yes">
        <source>%n रिमाइंडर</source>
        <translation>
            <numerusform>%n रिमाइंडर</numerusform>
            <numerusform>%n रिमाइंडर</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictCard</name>
    <message>
        <source>अभी मान्य</source>
        <translation>अभी मान्य</translation>
    </message>
    <message>
        <source>इसे ही रखें</source>
        <translation>इसे ही रखें</translation>
    </message>
    <message>
        <source>दूसरी प्रविष्टि</source>
        <translation>दूसरी प्रविष्टि</translation>
    </message>
    <message>
        <source>इसे चुनें</source>
        <translation>इसे चुनें</translation>
    </message>
</context>
<context>
    <name>ConflictChoice</name>
    <message>
        <source>इसे रखें</source>
        <translation>इसे रखें</translation>
    </message>
</context>
<context>
    <name>ConflictPage</name>
    <message>
        <source>मतभेद</source>
        <translation>मतभेद</translation>
    </message>
    <message>
        <source>कोई मतभेद नहीं है</source>
        <translation>कोई मतभेद नहीं है</translation>
    </message>
    <message>
        <source>दोनों प्रविष्टियाँ सुरक्षित हैं; चुनने के बाद भी इतिहास में रहेंगी।</source>
        <translation>दोनों प्रविष्टियाँ सुरक्षित हैं; चुनने के बाद भी इतिहास में रहेंगी।</translation>
    </message>
</context>
<context>
    <name>ContactsCard</name>
    <message>
        <source>शिकायतकर्ता से संपर्क</source>
        <translation>शिकायतकर्ता से संपर्क</translation>
    </message>
</context>
<context>
    <name>Courier</name>
    <message>
        <source>यह निस्तारण की कूरियर फ़ाइल नहीं है।</source>
        <translation>यह निस्तारण की कूरियर फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>टैबलेट की बनाई हुई फ़ाइल चुनें; उसका नाम .nistaran पर समाप्त होता है।</source>
        <translation>टैबलेट की बनाई हुई फ़ाइल चुनें; उसका नाम .nistaran पर समाप्त होता है।</translation>
    </message>
    <message>
        <source>कूरियर फ़ाइल अधूरी है।</source>
        <translation>कूरियर फ़ाइल अधूरी है।</translation>
    </message>
    <message>
        <source>जहाँ बनी थी वहाँ से फिर कॉपी करें; कॉपी पूरी होने के बाद ही पेन ड्राइव निकालें।</source>
        <translation>जहाँ बनी थी वहाँ से फिर कॉपी करें; कॉपी पूरी होने के बाद ही पेन ड्राइव निकालें।</translation>
    </message>
    <message>
        <source>कूरियर फ़ाइल रास्ते में ख़राब हो गई।</source>
        <translation>कूरियर फ़ाइल रास्ते में ख़राब हो गई।</translation>
    </message>
    <message>
        <source>जहाँ बनी थी वहाँ से फिर कॉपी करें।</source>
        <translation>जहाँ बनी थी वहाँ से फिर कॉपी करें।</translation>
    </message>
    <message>
        <source>कूरियर फ़ाइल इस ऐप से नए संस्करण की है।</source>
        <translation>कूरियर फ़ाइल इस ऐप से नए संस्करण की है।</translation>
    </message>
    <message>
        <source>ऐप अपडेट करें; फ़ाइल सुरक्षित है।</source>
        <translation>ऐप अपडेट करें; फ़ाइल सुरक्षित है।</translation>
    </message>
    <message>
        <source>फ़ाइल कूरियर फ़ाइल से बड़ी है।</source>
        <translation>फ़ाइल कूरियर फ़ाइल से बड़ी है।</translation>
    </message>
    <message>
        <source>यह किसी टैबलेट के लिए उत्तर है।</source>
        <translation>यह किसी टैबलेट के लिए उत्तर है।</translation>
    </message>
    <message>
        <source>इसे उसी टैबलेट पर लें जिसकी फ़ाइल का यह उत्तर है।</source>
        <translation>इसे उसी टैबलेट पर लें जिसकी फ़ाइल का यह उत्तर है।</translation>
    </message>
    <message>
        <source>यह उत्तर नहीं, किसी टैबलेट की फ़ाइल है।</source>
        <translation>यह उत्तर नहीं, किसी टैबलेट की फ़ाइल है।</translation>
    </message>
    <message>
        <source>इसे सर्वर पर जमा करें और वहाँ से मिला उत्तर लें।</source>
        <translation>इसे सर्वर पर जमा करें और वहाँ से मिला उत्तर लें।</translation>
    </message>
    <message>
        <source>यह फ़ाइल किसी और सर्वर के लिए है।</source>
        <translation>यह फ़ाइल किसी और सर्वर के लिए है।</translation>
    </message>
    <message>
        <source>जिस मुख्यालय में टैबलेट पंजीकृत है, वहीं जमा करें।</source>
        <translation>जिस मुख्यालय में टैबलेट पंजीकृत है, वहीं जमा करें।</translation>
    </message>
    <message>
        <source>यह उत्तर किसी और टैबलेट के लिए है।</source>
        <translation>यह उत्तर किसी और टैबलेट के लिए है।</translation>
    </message>
    <message>
        <source>इसे उसी टैबलेट पर लें जिसने फ़ाइल बनाई थी।</source>
        <translation>इसे उसी टैबलेट पर लें जिसने फ़ाइल बनाई थी।</translation>
    </message>
    <message>
        <source>कूरियर फ़ाइल में छेड़छाड़ हुई है; उसकी मुहर टूटी है।</source>
        <translation>कूरियर फ़ाइल में छेड़छाड़ हुई है; उसकी मुहर टूटी है।</translation>
    </message>
    <message>
        <source>टैबलेट पर नई फ़ाइल बनाएँ; दर्ज किया हुआ वहीं सुरक्षित है।</source>
        <translation>टैबलेट पर नई फ़ाइल बनाएँ; दर्ज किया हुआ वहीं सुरक्षित है।</translation>
    </message>
    <message>
        <source>कूरियर फ़ाइल की सामग्री पढ़ी नहीं जा सकी।</source>
        <translation>कूरियर फ़ाइल की सामग्री पढ़ी नहीं जा सकी।</translation>
    </message>
    <message>
        <source>टैबलेट का ऐप अपडेट करके नई फ़ाइल बनाएँ; दर्ज किया हुआ वहीं सुरक्षित है।</source>
        <translation>टैबलेट का ऐप अपडेट करके नई फ़ाइल बनाएँ; दर्ज किया हुआ वहीं सुरक्षित है।</translation>
    </message>
    <message>
        <source>जिस टैबलेट की यह फ़ाइल है उसे सर्वर नहीं पहचानता।</source>
        <translation>जिस टैबलेट की यह फ़ाइल है उसे सर्वर नहीं पहचानता।</translation>
    </message>
    <message>
        <source>टैबलेट मुख्यालय ले जाएँ; दर्ज किया हुआ उस पर सुरक्षित है।</source>
        <translation>टैबलेट मुख्यालय ले जाएँ; दर्ज किया हुआ उस पर सुरक्षित है।</translation>
    </message>
    <message>
        <source>जिस टैबलेट की यह फ़ाइल है वह सेवा से हटाया जा चुका है।</source>
        <translation>जिस टैबलेट की यह फ़ाइल है वह सेवा से हटाया जा चुका है।</translation>
    </message>
    <message>
        <source>मुख्यालय से बात करें; फ़ाइल और टैबलेट सँभाल कर रखें।</source>
        <translation>मुख्यालय से बात करें; फ़ाइल और टैबलेट सँभाल कर रखें।</translation>
    </message>
    <message>
        <source>फ़ाइल पर उस टैबलेट के हस्ताक्षर नहीं हैं जिसका उस पर नाम है।</source>
        <translation>फ़ाइल पर उस टैबलेट के हस्ताक्षर नहीं हैं जिसका उस पर नाम है।</translation>
    </message>
    <message>
        <source>टैबलेट पर नई फ़ाइल बनाएँ; फिर भी न हो तो मुख्यालय को बताएँ।</source>
        <translation>टैबलेट पर नई फ़ाइल बनाएँ; फिर भी न हो तो मुख्यालय को बताएँ।</translation>
    </message>
    <message numerus="yes">
        <source>%n प्रविष्टि सर्वर पर पहुँच चुकी है।</source>
        <translation>
            <numerusform>%n प्रविष्टि सर्वर पर पहुँच चुकी है।</numerusform>
            <numerusform>%n प्रविष्टियाँ सर्वर पर पहुँच चुकी हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n बदलाव मिले।</source>
        <translation>
            <numerusform>%n बदलाव मिला।</numerusform>
            <numerusform>%n बदलाव मिले।</numerusform>
        </translation>
    </message>
    <message>
        <source>उत्तर ले लिया गया।</source>
        <translation>उत्तर ले लिया गया।</translation>
    </message>
    <message>
        <source>नया कोई बदलाव नहीं था।</source>
        <translation>नया कोई बदलाव नहीं था।</translation>
    </message>
    <message numerus="yes">
        <source>%n प्रविष्टि कूरियर फ़ाइल में है।</source>
        <translation>
            <numerusform>%n प्रविष्टि कूरियर फ़ाइल में है।</numerusform>
            <numerusform>%n प्रविष्टियाँ कूरियर फ़ाइल में हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>कूरियर फ़ाइल बन गई; भेजने को कुछ शेष नहीं था।</source>
        <translation>कूरियर फ़ाइल बन गई; भेजने को कुछ शेष नहीं था।</translation>
    </message>
    <message>
        <source>इसे मुख्यालय पहुँचाएँ। उत्तर की फ़ाइल लेने तक प्रविष्टियाँ ‘भेजा जाना शेष’ में रहेंगी।</source>
        <translation>इसे मुख्यालय पहुँचाएँ। उत्तर की फ़ाइल लेने तक प्रविष्टियाँ ‘भेजा जाना शेष’ में रहेंगी।</translation>
    </message>
    <message>
        <source>यह उत्तर पुराना है; इससे कुछ नहीं लिया गया।</source>
        <translation>यह उत्तर पुराना है; इससे कुछ नहीं लिया गया।</translation>
    </message>
    <message>
        <source>नई कूरियर फ़ाइल बनाकर मुख्यालय भेजें।</source>
        <translation>नई कूरियर फ़ाइल बनाकर मुख्यालय भेजें।</translation>
    </message>
    <message>
        <source>सर्वर को पहले की कुछ प्रविष्टियाँ फिर चाहिए।</source>
        <translation>सर्वर को पहले की कुछ प्रविष्टियाँ फिर चाहिए।</translation>
    </message>
    <message>
        <source>नई कूरियर फ़ाइल बनाकर मुख्यालय भेजें; सब उसमें होगा।</source>
        <translation>नई कूरियर फ़ाइल बनाकर मुख्यालय भेजें; सब उसमें होगा।</translation>
    </message>
    <message>
        <source>टैबलेट की फ़ाइल सर्वर पर जमा हो गई।</source>
        <translation>टैबलेट की फ़ाइल सर्वर पर जमा हो गई।</translation>
    </message>
    <message>
        <source>अब उत्तर की फ़ाइल सहेजें और उस टैबलेट तक पहुँचाएँ।</source>
        <translation>अब उत्तर की फ़ाइल सहेजें और उस टैबलेट तक पहुँचाएँ।</translation>
    </message>
    <message>
        <source>उत्तर की फ़ाइल सहेज दी गई।</source>
        <translation>उत्तर की फ़ाइल सहेज दी गई।</translation>
    </message>
    <message>
        <source>इसे उस टैबलेट पर लें जिसकी फ़ाइल जमा की थी।</source>
        <translation>इसे उस टैबलेट पर लें जिसकी फ़ाइल जमा की थी।</translation>
    </message>
    <message>
        <source>इस टैबलेट को सर्वर की कुंजी अभी नहीं मिली है।</source>
        <translation>इस टैबलेट को सर्वर की कुंजी अभी नहीं मिली है।</translation>
    </message>
    <message>
        <source>फ़ाइल पढ़ी नहीं जा सकी।</source>
        <translation>फ़ाइल पढ़ी नहीं जा सकी।</translation>
    </message>
    <message>
        <source>देखें कि पेन ड्राइव लगी है, और फिर चुनें।</source>
        <translation>देखें कि पेन ड्राइव लगी है, और फिर चुनें।</translation>
    </message>
    <message>
        <source>फ़ाइल लिखी नहीं जा सकी।</source>
        <translation>फ़ाइल लिखी नहीं जा सकी।</translation>
    </message>
    <message>
        <source>देखें कि पेन ड्राइव लगी है और उसमें जगह है, या दूसरी जगह चुनें।</source>
        <translation>देखें कि पेन ड्राइव लगी है और उसमें जगह है, या दूसरी जगह चुनें।</translation>
    </message>
    <message>
        <source>फ़ाइल वैसी ही है; नेटवर्क में फिर प्रयास करें या मुख्यालय में जमा करें।</source>
        <translation>फ़ाइल वैसी ही है; नेटवर्क में फिर प्रयास करें या मुख्यालय में जमा करें।</translation>
    </message>
    <message>
        <source>एक बार नेटवर्क में सिंक करें; उसके बाद बिना नेटवर्क भी चलेगा।</source>
        <translation>एक बार नेटवर्क में सिंक करें; उसके बाद बिना नेटवर्क भी चलेगा।</translation>
    </message>
    <message>
        <source>साइन इन की फ़ाइल बन गई।</source>
        <translation>साइन इन की फ़ाइल बन गई।</translation>
    </message>
    <message>
        <source>इसे मुख्यालय पहुँचाएँ। उत्तर की फ़ाइल आने पर यहीं, इसी पासवर्ड से, उसे लें।</source>
        <translation>इसे मुख्यालय पहुँचाएँ। उत्तर की फ़ाइल आने पर यहीं, इसी पासवर्ड से, उसे लें।</translation>
    </message>
</context>
<context>
    <name>CourierCard</name>
    <message>
        <source>कूरियर फ़ाइल (*.nistaran)</source>
        <translation>कूरियर फ़ाइल (*.nistaran)</translation>
    </message>
    <message>
        <source>सभी फ़ाइलें (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>बिना नेटवर्क: कूरियर फ़ाइल</source>
        <translation>बिना नेटवर्क: कूरियर फ़ाइल</translation>
    </message>
    <message>
        <source>फ़ाइल पेन ड्राइव या दूसरे टैबलेट से मुख्यालय जाती है। ले जाने वाला उसे न पढ़ सकता है, न बदल सकता है।</source>
        <translation>फ़ाइल पेन ड्राइव या दूसरे टैबलेट से मुख्यालय जाती है। ले जाने वाला उसे न पढ़ सकता है, न बदल सकता है।</translation>
    </message>
    <message>
        <source>उत्तर की फ़ाइल सहेजें</source>
        <translation>उत्तर की फ़ाइल सहेजें</translation>
    </message>
    <message>
        <source>कूरियर फ़ाइल बनाएँ</source>
        <translation>कूरियर फ़ाइल बनाएँ</translation>
    </message>
    <message>
        <source>मिली हुई फ़ाइल लें</source>
        <translation>मिली हुई फ़ाइल लें</translation>
    </message>
    <message>
        <source>कूरियर फ़ाइल कहाँ सहेजें?</source>
        <translation>कूरियर फ़ाइल कहाँ सहेजें?</translation>
    </message>
    <message>
        <source>कौन सी फ़ाइल लें?</source>
        <translation>कौन सी फ़ाइल लें?</translation>
    </message>
    <message>
        <source>उत्तर की फ़ाइल कहाँ सहेजें?</source>
        <translation>उत्तर की फ़ाइल कहाँ सहेजें?</translation>
    </message>
    <message>
        <source>सहेजें</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>लें</source>
        <translation>लें</translation>
    </message>
    <message>
        <source>रद्द करें</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>DeviceCard</name>
    <message>
        <source>किसी ने साइन इन नहीं किया</source>
        <translation>किसी ने साइन इन नहीं किया</translation>
    </message>
    <message numerus="yes">
        <source>%n प्रविष्टि अलग रखी गई है: वह टैबलेट उन्हें स्वयं नहीं दे सका।</source>
        <translation>
            <numerusform>%n प्रविष्टि अलग रखी गई है: वह टैबलेट उसे स्वयं नहीं दे सका।</numerusform>
            <numerusform>%n प्रविष्टियाँ अलग रखी गई हैं: वह टैबलेट उन्हें स्वयं नहीं दे सका।</numerusform>
        </translation>
    </message>
    <message>
        <source>इन्हें लें</source>
        <translation>इन्हें लें</translation>
    </message>
    <message>
        <source>खोया या चोरी हुआ: सेवा से हटाएँ</source>
        <translation>खोया या चोरी हुआ: सेवा से हटाएँ</translation>
    </message>
    <message>
        <source>हटाने के बाद इस टैबलेट को कुछ नहीं मिलेगा और उस पर कोई साइन इन नहीं कर सकेगा। क्या इसे हटाना है?</source>
        <translation>हटाने के बाद इस टैबलेट को कुछ नहीं मिलेगा और उस पर कोई साइन इन नहीं कर सकेगा। क्या इसे हटाना है?</translation>
    </message>
    <message>
        <source>हाँ, सेवा से हटाएँ</source>
        <translation>हाँ, सेवा से हटाएँ</translation>
    </message>
    <message>
        <source>रहने दें</source>
        <translation>रहने दें</translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <source>टैबलेट</source>
        <translation>टैबलेट</translation>
    </message>
    <message>
        <source>फिर से देखें</source>
        <translation>फिर से देखें</translation>
    </message>
    <message>
        <source>नए टैबलेट के लिए कोड</source>
        <translation>नए टैबलेट के लिए कोड</translation>
    </message>
    <message>
        <source>नया टैबलेट जोड़ने के लिए, या जिस टैबलेट की दो प्रतियाँ चली हैं उसे फिर से जोड़ने के लिए। कोड पढ़कर बताएँ; वह फिर नहीं दिखाया जाएगा।</source>
        <translation>नया टैबलेट जोड़ने के लिए, या जिस टैबलेट की दो प्रतियाँ चली हैं उसे फिर से जोड़ने के लिए। कोड पढ़कर बताएँ; वह फिर नहीं दिखाया जाएगा।</translation>
    </message>
    <message>
        <source>कोड बनाएँ</source>
        <translation>कोड बनाएँ</translation>
    </message>
    <message>
        <source>अभी कोई टैबलेट नहीं जुड़ा</source>
        <translation>अभी कोई टैबलेट नहीं जुड़ा</translation>
    </message>
    <message>
        <source>टैबलेटों की सूची सर्वर से आती है</source>
        <translation>टैबलेटों की सूची सर्वर से आती है</translation>
    </message>
</context>
<context>
    <name>DiagnosisCard</name>
    <message>
        <source>सहायता के लिए निदान फ़ाइल</source>
        <translation>सहायता के लिए निदान फ़ाइल</translation>
    </message>
    <message>
        <source>संस्करण, गिनतियाँ और सिंक की पिछली विफलताएँ। इसमें कोई नाम, नंबर, सन्दर्भ संख्या या लिखा हुआ नहीं होता।</source>
        <translation>संस्करण, गिनतियाँ और सिंक की पिछली विफलताएँ। इसमें कोई नाम, नंबर, सन्दर्भ संख्या या लिखा हुआ नहीं होता।</translation>
    </message>
    <message>
        <source>निदान फ़ाइल बनाएँ</source>
        <translation>निदान फ़ाइल बनाएँ</translation>
    </message>
    <message>
        <source>निदान फ़ाइल कहाँ सहेजें?</source>
        <translation>निदान फ़ाइल कहाँ सहेजें?</translation>
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
        <translation>यह टैबलेट जोड़ें</translation>
    </message>
    <message>
        <source>सर्वर का पता और एक बार चलने वाला कोड पुलिस अधीक्षक कार्यालय से मिलता है। यह एक ही बार करना होता है।</source>
        <translation>सर्वर का पता और एक बार चलने वाला कोड पुलिस अधीक्षक कार्यालय से मिलता है। यह एक ही बार करना होता है।</translation>
    </message>
    <message>
        <source>सर्वर का पता</source>
        <translation>सर्वर का पता</translation>
    </message>
    <message>
        <source>एक बार का कोड</source>
        <translation>एक बार का कोड</translation>
    </message>
    <message>
        <source>टैबलेट जोड़ें</source>
        <translation>टैबलेट जोड़ें</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>सर्वर से संपर्क नहीं हो रहा है।</source>
        <translation>सर्वर से संपर्क नहीं हो रहा है।</translation>
    </message>
    <message>
        <source>काम जारी रखें; नेटवर्क मिलते ही सब अपने आप भेज दिया जाएगा।</source>
        <translation>काम जारी रखें; नेटवर्क मिलते ही सब अपने आप भेज दिया जाएगा।</translation>
    </message>
    <message>
        <source>इस वाई-फ़ाई का लॉगिन पेज बीच में आ रहा है; सर्वर तक बात नहीं पहुँची।</source>
        <translation>इस वाई-फ़ाई का लॉगिन पेज बीच में आ रहा है; सर्वर तक बात नहीं पहुँची।</translation>
    </message>
    <message>
        <source>ब्राउज़र खोल कर वाई-फ़ाई में साइन इन करें या मोबाइल नेटवर्क लें। दर्ज किया हुआ सुरक्षित है।</source>
        <translation>ब्राउज़र खोल कर वाई-फ़ाई में साइन इन करें या मोबाइल नेटवर्क लें। दर्ज किया हुआ सुरक्षित है।</translation>
    </message>
    <message>
        <source>सर्वर का प्रमाणपत्र मेल नहीं खाता; कुछ नहीं भेजा गया।</source>
        <translation>सर्वर का प्रमाणपत्र मेल नहीं खाता; कुछ नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>टैबलेट की तारीख जाँचें; फिर भी न हो तो मुख्यालय को बताएँ।</source>
        <translation>टैबलेट की तारीख जाँचें; फिर भी न हो तो मुख्यालय को बताएँ।</translation>
    </message>
    <message>
        <source>सर्वर ने आपका साइन इन नहीं माना।</source>
        <translation>सर्वर ने आपका साइन इन नहीं माना।</translation>
    </message>
    <message>
        <source>साइन आउट करके फिर से साइन इन करें। दर्ज किया हुआ सुरक्षित है।</source>
        <translation>साइन आउट करके फिर से साइन इन करें। दर्ज किया हुआ सुरक्षित है।</translation>
    </message>
    <message>
        <source>सर्वर ने इस टैबलेट या अधिकारी को अनुमति नहीं दी।</source>
        <translation>सर्वर ने इस टैबलेट या अधिकारी को अनुमति नहीं दी।</translation>
    </message>
    <message>
        <source>मुख्यालय से बात करें। दर्ज किया हुआ सुरक्षित है।</source>
        <translation>मुख्यालय से बात करें। दर्ज किया हुआ सुरक्षित है।</translation>
    </message>
    <message>
        <source>सर्वर अभी व्यस्त है।</source>
        <translation>सर्वर अभी व्यस्त है।</translation>
    </message>
    <message>
        <source>थोड़ी देर में अपने आप फिर प्रयास होगा।</source>
        <translation>थोड़ी देर में अपने आप फिर प्रयास होगा।</translation>
    </message>
    <message>
        <source>सर्वर से ठीक उत्तर नहीं मिला।</source>
        <translation>सर्वर से ठीक उत्तर नहीं मिला।</translation>
    </message>
    <message>
        <source>अपने आप फिर प्रयास होगा। दर्ज किया हुआ सुरक्षित है।</source>
        <translation>अपने आप फिर प्रयास होगा। दर्ज किया हुआ सुरक्षित है।</translation>
    </message>
    <message>
        <source>सर्वर की डिस्क भर गई है।</source>
        <translation>सर्वर की डिस्क भर गई है।</translation>
    </message>
    <message>
        <source>मुख्यालय को बताएँ; यहाँ सब सुरक्षित है और बाद में भेजा जाएगा।</source>
        <translation>मुख्यालय को बताएँ; यहाँ सब सुरक्षित है और बाद में भेजा जाएगा।</translation>
    </message>
    <message>
        <source>एक ही पहचान से दो टैबलेट चल रहे हैं।</source>
        <translation>एक ही पहचान से दो टैबलेट चल रहे हैं।</translation>
    </message>
    <message>
        <source>टैबलेट मुख्यालय ले जाएँ; कुछ भी खोया नहीं है।</source>
        <translation>टैबलेट मुख्यालय ले जाएँ; कुछ भी खोया नहीं है।</translation>
    </message>
    <message>
        <source>सर्वर इस ऐप से नया है।</source>
        <translation>सर्वर इस ऐप से नया है।</translation>
    </message>
    <message>
        <source>ऐप अपडेट करें। दर्ज किया हुआ सुरक्षित है।</source>
        <translation>ऐप अपडेट करें। दर्ज किया हुआ सुरक्षित है।</translation>
    </message>
    <message>
        <source>सर्वर ने भेजा हुआ स्वीकार नहीं किया।</source>
        <translation>सर्वर ने भेजा हुआ स्वीकार नहीं किया।</translation>
    </message>
    <message>
        <source>मुख्यालय को बताएँ; दर्ज किया हुआ यहाँ सुरक्षित है।</source>
        <translation>मुख्यालय को बताएँ; दर्ज किया हुआ यहाँ सुरक्षित है।</translation>
    </message>
    <message>
        <source>टैबलेट में जगह नहीं बची।</source>
        <translation>टैबलेट में जगह नहीं बची।</translation>
    </message>
    <message>
        <source>जगह खाली करें और फिर प्रयास करें।</source>
        <translation>जगह खाली करें और फिर प्रयास करें।</translation>
    </message>
    <message>
        <source>टैबलेट का डेटाबेस पढ़ा नहीं जा सका।</source>
        <translation>टैबलेट का डेटाबेस पढ़ा नहीं जा सका।</translation>
    </message>
    <message>
        <source>ऐप बंद करके फिर खोलें; न हो तो टैबलेट मुख्यालय ले जाएँ।</source>
        <translation>ऐप बंद करके फिर खोलें; न हो तो टैबलेट मुख्यालय ले जाएँ।</translation>
    </message>
    <message>
        <source>सर्वर ने यह कोड नहीं माना।</source>
        <translation>सर्वर ने यह कोड नहीं माना।</translation>
    </message>
    <message>
        <source>कोड फिर से देखें; एक कोड एक ही बार चलता है। नया कोड मुख्यालय से मिलेगा।</source>
        <translation>कोड फिर से देखें; एक कोड एक ही बार चलता है। नया कोड मुख्यालय से मिलेगा।</translation>
    </message>
    <message>
        <source>अधिकारी आईडी या पासवर्ड सही नहीं है।</source>
        <translation>अधिकारी आईडी या पासवर्ड सही नहीं है।</translation>
    </message>
    <message>
        <source>फिर से लिखें; भूल गए हों तो मुख्यालय से नया पासवर्ड लें।</source>
        <translation>फिर से लिखें; भूल गए हों तो मुख्यालय से नया पासवर्ड लें।</translation>
    </message>
    <message>
        <source>सर्वर से संपर्क नहीं है, और आप इस टैबलेट पर पहले साइन इन नहीं हुए हैं।</source>
        <translation>सर्वर से संपर्क नहीं है, और आप इस टैबलेट पर पहले साइन इन नहीं हुए हैं।</translation>
    </message>
    <message>
        <source>पहली बार नेटवर्क में साइन इन करें; उसके बाद बिना नेटवर्क भी चलेगा।</source>
        <translation>पहली बार नेटवर्क में साइन इन करें; उसके बाद बिना नेटवर्क भी चलेगा।</translation>
    </message>
    <message>
        <source>सर्वर का पता https:// से शुरू होना चाहिए।</source>
        <translation>सर्वर का पता https:// से शुरू होना चाहिए।</translation>
    </message>
    <message>
        <source>मुख्यालय से मिला पता वैसा ही लिखें।</source>
        <translation>मुख्यालय से मिला पता वैसा ही लिखें।</translation>
    </message>
    <message>
        <source>ऐप में कोई गड़बड़ी हुई।</source>
        <translation>ऐप में कोई गड़बड़ी हुई।</translation>
    </message>
    <message>
        <source>ऐप बंद करके फिर खोलें; दर्ज किया हुआ सुरक्षित है।</source>
        <translation>ऐप बंद करके फिर खोलें; दर्ज किया हुआ सुरक्षित है।</translation>
    </message>
    <message>
        <source>टैबलेट में जगह नहीं बची; यह सहेजा नहीं गया। जगह खाली करके फिर सहेजें; लिखा हुआ यहीं है।</source>
        <translation>टैबलेट में जगह नहीं बची; यह सहेजा नहीं गया। जगह खाली करके फिर सहेजें; लिखा हुआ यहीं है।</translation>
    </message>
    <message>
        <source>डेटाबेस अभी व्यस्त है; यह सहेजा नहीं गया। एक क्षण बाद फिर सहेजें।</source>
        <translation>डेटाबेस अभी व्यस्त है; यह सहेजा नहीं गया। एक क्षण बाद फिर सहेजें।</translation>
    </message>
    <message>
        <source>लिखा हुआ बहुत लम्बा है; यह सहेजा नहीं गया। छोटा करके फिर सहेजें।</source>
        <translation>लिखा हुआ बहुत लम्बा है; यह सहेजा नहीं गया। छोटा करके फिर सहेजें।</translation>
    </message>
    <message>
        <source>यह सहेजा नहीं जा सका। फिर प्रयास करें; लिखा हुआ यहीं है।</source>
        <translation>यह सहेजा नहीं जा सका। फिर प्रयास करें; लिखा हुआ यहीं है।</translation>
    </message>
    <message>
        <source>यह टैबलेट सेवा से हटा दिया गया है।</source>
        <translation>यह टैबलेट सेवा से हटा दिया गया है।</translation>
    </message>
    <message>
        <source>टैबलेट मुख्यालय ले जाएँ; दर्ज किया हुआ सुरक्षित है।</source>
        <translation>टैबलेट मुख्यालय ले जाएँ; दर्ज किया हुआ सुरक्षित है।</translation>
    </message>
    <message>
        <source>पासवर्ड सर्वर से जाँचा जाता है, और अभी उससे संपर्क नहीं है।</source>
        <translation>पासवर्ड सर्वर से जाँचा जाता है, और अभी उससे संपर्क नहीं है।</translation>
    </message>
    <message>
        <source>अपना नाम चुन कर पिन से खोलें, या नेटवर्क में फिर प्रयास करें।</source>
        <translation>अपना नाम चुन कर पिन से खोलें, या नेटवर्क में फिर प्रयास करें।</translation>
    </message>
    <message>
        <source>पिन से अब नहीं खुलेगा।</source>
        <translation>पिन से अब नहीं खुलेगा।</translation>
    </message>
    <message>
        <source>नेटवर्क में अपने पासवर्ड से साइन इन करें और नया पिन चुनें। दर्ज किया हुआ सुरक्षित है।</source>
        <translation>नेटवर्क में अपने पासवर्ड से साइन इन करें और नया पिन चुनें। दर्ज किया हुआ सुरक्षित है।</translation>
    </message>
    <message>
        <source>पिन सही नहीं है।</source>
        <translation>पिन सही नहीं है।</translation>
    </message>
    <message>
        <source>फिर से लिखें; भूल गए हों तो नेटवर्क में पासवर्ड से साइन इन करें।</source>
        <translation>फिर से लिखें; भूल गए हों तो नेटवर्क में पासवर्ड से साइन इन करें।</translation>
    </message>
    <message>
        <source>कई बार ग़लत पिन लिखा गया।</source>
        <translation>कई बार ग़लत पिन लिखा गया।</translation>
    </message>
    <message>
        <source>थोड़ा रुकें; भूल गए हों तो नेटवर्क में पासवर्ड से साइन इन करें।</source>
        <translation>थोड़ा रुकें; भूल गए हों तो नेटवर्क में पासवर्ड से साइन इन करें।</translation>
    </message>
    <message>
        <source>यह पिन नहीं चलेगा।</source>
        <translation>यह पिन नहीं चलेगा।</translation>
    </message>
    <message>
        <source>छह मिले-जुले अंक चुनें।</source>
        <translation>छह मिले-जुले अंक चुनें।</translation>
    </message>
    <message>
        <source>इस टैबलेट का डेटा किसी और के पिन से बंद है, और सर्वर के पास इसकी चाबी नहीं है।</source>
        <translation>इस टैबलेट का डेटा किसी और के पिन से बंद है, और सर्वर के पास इसकी चाबी नहीं है।</translation>
    </message>
    <message>
        <source>जो अधिकारी इस पर पिन से काम करते हैं, वे पहले खोलें; न हो तो मुख्यालय से बात करें।</source>
        <translation>जो अधिकारी इस पर पिन से काम करते हैं, वे पहले खोलें; न हो तो मुख्यालय से बात करें।</translation>
    </message>
    <message numerus="yes">
        <source>%n सेकंड बाद फिर प्रयास करें।</source>
        <translation>
            <numerusform>%n सेकंड बाद फिर प्रयास करें।</numerusform>
            <numerusform>%n सेकंड बाद फिर प्रयास करें।</numerusform>
        </translation>
    </message>
    <message>
        <source>आप अब इस जनपद की सेवा में नहीं हैं।</source>
        <translation>आप अब इस जनपद की सेवा में नहीं हैं।</translation>
    </message>
    <message>
        <source>आपका दर्ज किया हुआ सर्वर के लिए सुरक्षित रखा गया है; इस टैबलेट से आपका शेष डेटा हटा दिया गया। मुख्यालय से बात करें।</source>
        <translation>आपका दर्ज किया हुआ सर्वर के लिए सुरक्षित रखा गया है; इस टैबलेट से आपका शेष डेटा हटा दिया गया। मुख्यालय से बात करें।</translation>
    </message>
    <message>
        <source>इस टैबलेट का डेटाबेस इस ऐप से नया है।</source>
        <translation>इस टैबलेट का डेटाबेस इस ऐप से नया है।</translation>
    </message>
    <message>
        <source>ऐप अपडेट करें; दर्ज किया हुआ सुरक्षित है।</source>
        <translation>ऐप अपडेट करें; दर्ज किया हुआ सुरक्षित है।</translation>
    </message>
    <message>
        <source>यह उत्तर आपके अन्तिम अनुरोध का नहीं है।</source>
        <translation>यह उत्तर आपके अन्तिम अनुरोध का नहीं है।</translation>
    </message>
    <message>
        <source>जिसने फ़ाइल बनवाई, वही अपनी आईडी और पासवर्ड से उत्तर ले; न हो तो नई फ़ाइल बनाएँ।</source>
        <translation>जिसने फ़ाइल बनवाई, वही अपनी आईडी और पासवर्ड से उत्तर ले; न हो तो नई फ़ाइल बनाएँ।</translation>
    </message>
    <message>
        <source>टैबलेट का डेटाबेस खोला नहीं जा सका: फ़ाइल ख़राब है, या उस पर अधिकार नहीं है। टैबलेट मुख्यालय ले जाएँ।</source>
        <translation>टैबलेट का डेटाबेस खोला नहीं जा सका: फ़ाइल ख़राब है, या उस पर अधिकार नहीं है। टैबलेट मुख्यालय ले जाएँ।</translation>
    </message>
</context>
<context>
    <name>FeedbackPage</name>
    <message>
        <source>शिकायतकर्ता का फीडबैक</source>
        <translation>शिकायतकर्ता का फीडबैक</translation>
    </message>
    <message>
        <source>सहेजने के बाद इसे कोई बदल नहीं सकता।</source>
        <translation>सहेजने के बाद इसे कोई बदल नहीं सकता।</translation>
    </message>
    <message>
        <source>फीडबैक सहेजें</source>
        <translation>फीडबैक सहेजें</translation>
    </message>
    <message>
        <source>क्या आप अपनी शिकायत पर हुई कार्रवाई से संतुष्ट हैं?</source>
        <translation>क्या आप अपनी शिकायत पर हुई कार्रवाई से संतुष्ट हैं?</translation>
    </message>
    <message>
        <source>जो सच है वही चुनें। आपके उत्तर से आपको कोई हानि नहीं होगी।</source>
        <translation>जो सच है वही चुनें। आपके उत्तर से आपको कोई हानि नहीं होगी।</translation>
    </message>
    <message>
        <source>संतुष्ट</source>
        <translation>संतुष्ट</translation>
    </message>
    <message>
        <source>असंतुष्ट</source>
        <translation>असंतुष्ट</translation>
    </message>
    <message>
        <source>संपर्क नहीं हो सका</source>
        <translation>संपर्क नहीं हो सका</translation>
    </message>
    <message>
        <source>कब और कैसे संपर्क का प्रयास हुआ</source>
        <translation>कब और कैसे संपर्क का प्रयास हुआ</translation>
    </message>
    <message>
        <source>कुछ और कहना चाहें तो</source>
        <translation>कुछ और कहना चाहें तो</translation>
    </message>
    <message>
        <source>कारण, अपने शब्दों में</source>
        <translation>कारण, अपने शब्दों में</translation>
    </message>
    <message>
        <source>उस समय कौन उपस्थित था</source>
        <translation>उस समय कौन उपस्थित था</translation>
    </message>
    <message>
        <source>रोकें</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>सुनें</source>
        <translation>सुनें</translation>
    </message>
</context>
<context>
    <name>FieldLabel</name>
    <message>
        <source>आवश्यक</source>
        <translation>आवश्यक</translation>
    </message>
</context>
<context>
    <name>FieldsPage</name>
    <message>
        <source>संख्या, नाम, ग्राम या शब्द खोजें</source>
        <translation>संख्या, नाम, ग्राम या शब्द खोजें</translation>
    </message>
    <message>
        <source>मोबाइल नंबर</source>
        <translation>मोबाइल नंबर</translation>
    </message>
    <message>
        <source>शिकायतकर्ता का मोबाइल नंबर</source>
        <translation>शिकायतकर्ता का मोबाइल नंबर</translation>
    </message>
    <message>
        <source>साक्षी का मोबाइल नंबर लिखें।</source>
        <translation>साक्षी का मोबाइल नंबर लिखें।</translation>
    </message>
    <message>
        <source>बयान, उन्हीं के शब्दों में</source>
        <translation>बयान, उन्हीं के शब्दों में</translation>
    </message>
    <message>
        <source>प्रार्थिनी का खेत ग्राम सौरिख खास में स्थित है। विपक्षी ने मेड़ तोड़कर भूमि पर कब्जा कर लिया।</source>
        <translation>प्रार्थिनी का खेत ग्राम सौरिख खास में स्थित है। विपक्षी ने मेड़ तोड़कर भूमि पर कब्जा कर लिया।</translation>
    </message>
    <message>
        <source>थाना</source>
        <translation>थाना</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>सभी</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>लंबित</source>
        <translation>लंबित</translation>
    </message>
    <message>
        <source>डिफाल्टर</source>
        <translation>डिफाल्टर</translation>
    </message>
    <message>
        <source>अगले 3 दिवसों में डिफाल्टर</source>
        <translation>अगले 3 दिवसों में डिफाल्टर</translation>
    </message>
    <message>
        <source>अनमार्क</source>
        <translation>अनमार्क</translation>
    </message>
    <message>
        <source>आख्या प्रस्तुत</source>
        <translation>आख्या प्रस्तुत</translation>
    </message>
    <message>
        <source>मेरे निर्णय हेतु</source>
        <translation>मेरे निर्णय हेतु</translation>
    </message>
    <message>
        <source>निस्तारित</source>
        <translation>निस्तारित</translation>
    </message>
    <message>
        <source>रिमाइंडर</source>
        <translation>रिमाइंडर</translation>
    </message>
</context>
<context>
    <name>FormChoice</name>
    <message>
        <source>चुनें</source>
        <translation>चुनें</translation>
    </message>
</context>
<context>
    <name>FormDate</name>
    <message>
        <source>दिन.माह.वर्ष</source>
        <translation>दिन.माह.वर्ष</translation>
    </message>
    <message>
        <source>आज</source>
        <translation>आज</translation>
    </message>
</context>
<context>
    <name>FormInput</name>
    <message>
        <source>अधिकतम %1 अक्षर लिखें; अभी %2 हैं।</source>
        <translation>अधिकतम %1 अक्षर लिखें; अभी %2 हैं।</translation>
    </message>
    <message>
        <source>यह बहुत लम्बा है; संक्षेप में लिखें।</source>
        <translation>यह बहुत लम्बा है; संक्षेप में लिखें।</translation>
    </message>
    <message>
        <source>पूर्ण संख्या अंकों में लिखें।</source>
        <translation>पूर्ण संख्या अंकों में लिखें।</translation>
    </message>
    <message>
        <source>%1 या अधिक लिखें।</source>
        <translation>%1 या अधिक लिखें।</translation>
    </message>
    <message>
        <source>%1 या कम लिखें।</source>
        <translation>%1 या कम लिखें।</translation>
    </message>
    <message>
        <source>दिन.माह.वर्ष लिखें, जैसे %1</source>
        <translation>दिन.माह.वर्ष लिखें, जैसे %1</translation>
    </message>
    <message>
        <source>मोबाइल नंबर कम से कम %1 अंकों का हो।</source>
        <translation>मोबाइल नंबर कम से कम %1 अंकों का हो।</translation>
    </message>
    <message>
        <source>हर व्यक्ति का नाम लिखें।</source>
        <translation>हर व्यक्ति का नाम लिखें।</translation>
    </message>
    <message>
        <source>%1 का मोबाइल नंबर अधूरा है।</source>
        <translation>%1 का मोबाइल नंबर अधूरा है।</translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message>
        <source>सहेजते ही इस टैबलेट पर सुरक्षित; नेटवर्क आवश्यक नहीं।</source>
        <translation>सहेजते ही इस टैबलेट पर सुरक्षित; नेटवर्क आवश्यक नहीं।</translation>
    </message>
    <message>
        <source>सहेजें</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>यह प्रपत्र नए ऐप से भरा जाता है।</source>
        <translation>यह प्रपत्र नए ऐप से भरा जाता है।</translation>
    </message>
    <message>
        <source>ऐप अपडेट करें। इससे जो पहले दर्ज हुआ वह सुरक्षित है और सन्दर्भ की कार्रवाई में दिखता है।</source>
        <translation>ऐप अपडेट करें। इससे जो पहले दर्ज हुआ वह सुरक्षित है और सन्दर्भ की कार्रवाई में दिखता है।</translation>
    </message>
</context>
<context>
    <name>FormPeople</name>
    <message>
        <source>नाम</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>मोबाइल नंबर</source>
        <translation>मोबाइल नंबर</translation>
    </message>
    <message>
        <source>पता</source>
        <translation>पता</translation>
    </message>
    <message>
        <source>हटाएँ</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>और व्यक्ति जोड़ें</source>
        <translation>और व्यक्ति जोड़ें</translation>
    </message>
</context>
<context>
    <name>FormTile</name>
    <message>
        <source>नए ऐप से भरा जाता है</source>
        <translation>नए ऐप से भरा जाता है</translation>
    </message>
</context>
<context>
    <name>FormYesNo</name>
    <message>
        <source>हाँ</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>नहीं</source>
        <translation>नहीं</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>नियंत्रण</source>
        <translation>नियंत्रण</translation>
    </message>
    <message>
        <source>बटन</source>
        <translation>बटन</translation>
    </message>
    <message>
        <source>क्षेत्र</source>
        <translation>क्षेत्र</translation>
    </message>
    <message>
        <source>स्थितियाँ</source>
        <translation>स्थितियाँ</translation>
    </message>
    <message>
        <source>पाठ</source>
        <translation>पाठ</translation>
    </message>
    <message>
        <source>रंग</source>
        <translation>रंग</translation>
    </message>
    <message>
        <source>उजला रूप</source>
        <translation>उजला रूप</translation>
    </message>
    <message>
        <source>गहरा रूप</source>
        <translation>गहरा रूप</translation>
    </message>
</context>
<context>
    <name>HeldNotice</name>
    <message>
        <source>रुका हुआ: %1</source>
        <translation>रुका हुआ: %1</translation>
    </message>
    <message>
        <source>वापस लें</source>
        <translation>वापस लें</translation>
    </message>
</context>
<context>
    <name>LoadCounts</name>
    <message numerus="yes">
        <source>%n लंबित</source>
        <translation>
            <numerusform>%n लंबित</numerusform>
            <numerusform>%n लंबित</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n डिफाल्टर</source>
        <translation>
            <numerusform>%n डिफाल्टर</numerusform>
            <numerusform>%n डिफाल्टर</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n अगले 3 दिवसों में डिफाल्टर</source>
        <translation>
            <numerusform>%n अगले 3 दिवसों में डिफाल्टर</numerusform>
            <numerusform>%n अगले 3 दिवसों में डिफाल्टर</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n परखने हेतु</source>
        <translation>
            <numerusform>%n परखने हेतु</numerusform>
            <numerusform>%n परखने हेतु</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n वापस</source>
        <translation>
            <numerusform>%n वापस</numerusform>
            <numerusform>%n वापस</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n अनमार्क</source>
        <translation>
            <numerusform>%n अनमार्क</numerusform>
            <numerusform>%n अनमार्क</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LoadPage</name>
    <message>
        <source>थाना / अधिकारी भार</source>
        <translation>थाना / अधिकारी भार</translation>
    </message>
    <message>
        <source>इस टैबलेट पर उपलब्ध सन्दर्भों से; छूने पर उन्हीं की सूची खुलेगी।</source>
        <translation>इस टैबलेट पर उपलब्ध सन्दर्भों से; छूने पर उन्हीं की सूची खुलेगी।</translation>
    </message>
    <message>
        <source>अभी कोई थाना या अधिकारी ज्ञात नहीं</source>
        <translation>अभी कोई थाना या अधिकारी ज्ञात नहीं</translation>
    </message>
    <message>
        <source>अधिकारियों की सूची सिंक के साथ आती है।</source>
        <translation>अधिकारियों की सूची सिंक के साथ आती है।</translation>
    </message>
</context>
<context>
    <name>LoginPage</name>
    <message>
        <source>निस्तारण</source>
        <translation>निस्तारण</translation>
    </message>
    <message>
        <source>जनसुनवाई के सन्दर्भों का समयबद्ध और गुणवत्तापूर्ण निस्तारण</source>
        <translation>जनसुनवाई के सन्दर्भों का समयबद्ध और गुणवत्तापूर्ण निस्तारण</translation>
    </message>
    <message>
        <source>नेटवर्क हो या न हो: जो दर्ज किया, वह सुरक्षित है।</source>
        <translation>नेटवर्क हो या न हो: जो दर्ज किया, वह सुरक्षित है।</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>निस्तारण</source>
        <translation>निस्तारण</translation>
    </message>
</context>
<context>
    <name>MarkPage</name>
    <message>
        <source>मार्क करें</source>
        <translation>मार्क करें</translation>
    </message>
    <message>
        <source>चुने गए: %1</source>
        <translation>चुने गए: %1</translation>
    </message>
    <message>
        <source>जाँच अधिकारी चुनें।</source>
        <translation>जाँच अधिकारी चुनें।</translation>
    </message>
    <message>
        <source>थाना</source>
        <translation>थाना</translation>
    </message>
    <message>
        <source>कोई अधिकारी उपलब्ध नहीं</source>
        <translation>कोई अधिकारी उपलब्ध नहीं</translation>
    </message>
    <message>
        <source>अधिकारियों की सूची सिंक के साथ आती है।</source>
        <translation>अधिकारियों की सूची सिंक के साथ आती है।</translation>
    </message>
</context>
<context>
    <name>NewCodeForm</name>
    <message>
        <source>इस टैबलेट के लिए नया कोड चाहिए</source>
        <translation>इस टैबलेट के लिए नया कोड चाहिए</translation>
    </message>
    <message>
        <source>इस टैबलेट की एक और प्रति चली है, या इसे पुराने बैकअप पर लौटाया गया है। मुख्यालय से नया कोड लेकर यहाँ लिखें। इस टैबलेट पर दर्ज सब कुछ नए नाम से भेजा जाएगा; कुछ भी नहीं खोएगा और कुछ भी दोहराया नहीं जाएगा।</source>
        <translation>इस टैबलेट की एक और प्रति चली है, या इसे पुराने बैकअप पर लौटाया गया है। मुख्यालय से नया कोड लेकर यहाँ लिखें। इस टैबलेट पर दर्ज सब कुछ नए नाम से भेजा जाएगा; कुछ भी नहीं खोएगा और कुछ भी दोहराया नहीं जाएगा।</translation>
    </message>
    <message>
        <source>एक बार का कोड</source>
        <translation>एक बार का कोड</translation>
    </message>
    <message>
        <source>नए कोड से जोड़ें</source>
        <translation>नए कोड से जोड़ें</translation>
    </message>
</context>
<context>
    <name>ObjectionForm</name>
    <message>
        <source>आपत्ति</source>
        <translation>आपत्ति</translation>
    </message>
    <message>
        <source>किस बिन्दु पर</source>
        <translation>किस बिन्दु पर</translation>
    </message>
    <message>
        <source>क्या कमी है, और क्या करना है</source>
        <translation>क्या कमी है, और क्या करना है</translation>
    </message>
    <message>
        <source>पूरी आख्या पर</source>
        <translation>पूरी आख्या पर</translation>
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
        <translation>पहले जो पहले देय</translation>
    </message>
    <message>
        <source>पहले नए</source>
        <translation>पहले नए</translation>
    </message>
    <message>
        <source>पहले पुराने पास वाले</source>
        <translation>पहले पुराने पास वाले</translation>
    </message>
    <message>
        <source>ग्राम के क्रम में</source>
        <translation>ग्राम के क्रम में</translation>
    </message>
    <message>
        <source>क्रम: %1</source>
        <translation>क्रम: %1</translation>
    </message>
</context>
<context>
    <name>PageFrame</name>
    <message>
        <source>वापस जाएँ</source>
        <translation>वापस जाएँ</translation>
    </message>
</context>
<context>
    <name>PaperPreview</name>
    <message>
        <source>पृष्ठ %1</source>
        <translation>पृष्ठ %1</translation>
    </message>
</context>
<context>
    <name>PartyCard</name>
    <message>
        <source>नाम उपलब्ध नहीं</source>
        <translation>नाम उपलब्ध नहीं</translation>
    </message>
    <message>
        <source>मोबाइल नंबर</source>
        <translation>मोबाइल नंबर</translation>
    </message>
    <message>
        <source>उपलब्ध नहीं</source>
        <translation>उपलब्ध नहीं</translation>
    </message>
    <message>
        <source>मोबाइल नंबर बदलें</source>
        <translation>मोबाइल नंबर बदलें</translation>
    </message>
    <message>
        <source>सहेजें</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>पता</source>
        <translation>पता</translation>
    </message>
    <message>
        <source>रद्द करें</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>फ़ोन करें</source>
        <translation>फ़ोन करें</translation>
    </message>
</context>
<context>
    <name>PersonFields</name>
    <message>
        <source>नाम</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>मोबाइल नंबर</source>
        <translation>मोबाइल नंबर</translation>
    </message>
    <message>
        <source>पता</source>
        <translation>पता</translation>
    </message>
</context>
<context>
    <name>PhotoTile</name>
    <message>
        <source>चित्र इस टैबलेट पर नहीं है</source>
        <translation>चित्र इस टैबलेट पर नहीं है</translation>
    </message>
</context>
<context>
    <name>PhotosCard</name>
    <message>
        <source>फ़ोटो और अभिलेख</source>
        <translation>फ़ोटो और अभिलेख</translation>
    </message>
    <message>
        <source>कोई फ़ोटो या अभिलेख संलग्न नहीं है।</source>
        <translation>कोई फ़ोटो या अभिलेख संलग्न नहीं है।</translation>
    </message>
</context>
<context>
    <name>PlaceCard</name>
    <message>
        <source>मौके का स्थान</source>
        <translation>मौके का स्थान</translation>
    </message>
    <message>
        <source>अक्षांश</source>
        <translation>अक्षांश</translation>
    </message>
    <message>
        <source>देशान्तर</source>
        <translation>देशान्तर</translation>
    </message>
    <message>
        <source>जैसे %1</source>
        <translation>जैसे %1</translation>
    </message>
    <message>
        <source>स्थान लें</source>
        <translation>स्थान लें</translation>
    </message>
    <message>
        <source>यह टैबलेट अपना स्थान नहीं जानता; अक्षांश और देशान्तर हाथ से लिखें।</source>
        <translation>यह टैबलेट अपना स्थान नहीं जानता; अक्षांश और देशान्तर हाथ से लिखें।</translation>
    </message>
</context>
<context>
    <name>RepairForm</name>
    <message>
        <source>टैबलेट का अभिलेख ख़राब हो गया है</source>
        <translation>टैबलेट का अभिलेख ख़राब हो गया है</translation>
    </message>
    <message>
        <source>इसका कोई भाग पढ़ा नहीं जा रहा है। इसे फिर से बनाया जा सकता है: जो पढ़ा जा सकता है, वह सब लिया जाएगा; सन्दर्भ सर्वर से फिर आएँगे।</source>
        <translation>इसका कोई भाग पढ़ा नहीं जा रहा है। इसे फिर से बनाया जा सकता है: जो पढ़ा जा सकता है, वह सब लिया जाएगा; सन्दर्भ सर्वर से फिर आएँगे।</translation>
    </message>
    <message>
        <source>ख़राब फ़ाइल टैबलेट में रखी रहेगी। जो पहले भेजा जा चुका है, वह सर्वर पर सुरक्षित है।</source>
        <translation>ख़राब फ़ाइल टैबलेट में रखी रहेगी। जो पहले भेजा जा चुका है, वह सर्वर पर सुरक्षित है।</translation>
    </message>
    <message>
        <source>फिर से बनाएँ</source>
        <translation>फिर से बनाएँ</translation>
    </message>
    <message>
        <source>अभी नहीं</source>
        <translation>अभी नहीं</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>आख्या</source>
        <translation>आख्या</translation>
    </message>
    <message>
        <source>लिखना जारी रखें</source>
        <translation>लिखना जारी रखें</translation>
    </message>
    <message>
        <source>पूर्वावलोकन</source>
        <translation>पूर्वावलोकन</translation>
    </message>
    <message>
        <source>सब पूर्ण है; आख्या भेजी जा सकती है।</source>
        <translation>सब पूर्ण है; आख्या भेजी जा सकती है।</translation>
    </message>
    <message>
        <source>प्रारूप सहेजें</source>
        <translation>प्रारूप सहेजें</translation>
    </message>
    <message>
        <source>आपत्ति, बिन्दु %1</source>
        <translation>आपत्ति, बिन्दु %1</translation>
    </message>
    <message>
        <source>आपत्ति</source>
        <translation>आपत्ति</translation>
    </message>
    <message>
        <source>प्रस्तुत करने से पहले</source>
        <translation>प्रस्तुत करने से पहले</translation>
    </message>
    <message>
        <source>PDF बनाएँ</source>
        <translation>PDF बनाएँ</translation>
    </message>
    <message>
        <source>PDF कहाँ सहेजें?</source>
        <translation>PDF कहाँ सहेजें?</translation>
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
        <translation>आख्या में अभी कुछ नहीं लिखा गया है।</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>आख्या परखें</source>
        <translation>आख्या परखें</translation>
    </message>
    <message>
        <source>रद्द करें</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>वापस करें</source>
        <translation>वापस करें</translation>
    </message>
    <message>
        <source>आपत्ति के साथ वापस करें</source>
        <translation>आपत्ति के साथ वापस करें</translation>
    </message>
    <message>
        <source>अनुमोदित करें</source>
        <translation>अनुमोदित करें</translation>
    </message>
    <message>
        <source>आख्या</source>
        <translation>आख्या</translation>
    </message>
    <message>
        <source>अभिलेख पर क्या है</source>
        <translation>अभिलेख पर क्या है</translation>
    </message>
    <message>
        <source>शिकायतकर्ता का फीडबैक</source>
        <translation>शिकायतकर्ता का फीडबैक</translation>
    </message>
    <message>
        <source>शिकायत</source>
        <translation>शिकायत</translation>
    </message>
    <message>
        <source>की गई कार्रवाई</source>
        <translation>की गई कार्रवाई</translation>
    </message>
    <message>
        <source>वापस</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>विशेष बंद अनुमोदित करें</source>
        <translation>विशेष बंद अनुमोदित करें</translation>
    </message>
</context>
<context>
    <name>SaveButton</name>
    <message>
        <source>सहेजें</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>रद्द करें</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>SetAsideEntry</name>
    <message>
        <source>फिर कोशिश करें</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>सन्दर्भ खोलें</source>
        <translation>सन्दर्भ खोलें</translation>
    </message>
</context>
<context>
    <name>SignInByCourier</name>
    <message>
        <source>नेटवर्क न हो तो कूरियर फ़ाइल से: फ़ाइल मुख्यालय भेजें; उत्तर की फ़ाइल लेने पर साइन इन हो जाएगा और सन्दर्भ भी मिलेंगे।</source>
        <translation>नेटवर्क न हो तो कूरियर फ़ाइल से: फ़ाइल मुख्यालय भेजें; उत्तर की फ़ाइल लेने पर साइन इन हो जाएगा और सन्दर्भ भी मिलेंगे।</translation>
    </message>
    <message>
        <source>साइन इन की फ़ाइल बनाएँ</source>
        <translation>साइन इन की फ़ाइल बनाएँ</translation>
    </message>
    <message>
        <source>उत्तर की फ़ाइल लें</source>
        <translation>उत्तर की फ़ाइल लें</translation>
    </message>
    <message>
        <source>कूरियर फ़ाइल कहाँ सहेजें?</source>
        <translation>कूरियर फ़ाइल कहाँ सहेजें?</translation>
    </message>
    <message>
        <source>सहेजें</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>रद्द करें</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>कूरियर फ़ाइल (*.nistaran)</source>
        <translation>कूरियर फ़ाइल (*.nistaran)</translation>
    </message>
    <message>
        <source>सभी फ़ाइलें (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>कौन सी फ़ाइल लें?</source>
        <translation>कौन सी फ़ाइल लें?</translation>
    </message>
    <message>
        <source>लें</source>
        <translation>लें</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>साइन इन करें</source>
        <translation>साइन इन करें</translation>
    </message>
    <message>
        <source>अपनी अधिकारी आईडी और पासवर्ड लिखें। पहली बार नेटवर्क आवश्यक है।</source>
        <translation>अपनी अधिकारी आईडी और पासवर्ड लिखें। पहली बार नेटवर्क आवश्यक है।</translation>
    </message>
    <message>
        <source>अधिकारी आईडी</source>
        <translation>अधिकारी आईडी</translation>
    </message>
    <message>
        <source>सूची से चुनें</source>
        <translation>सूची से चुनें</translation>
    </message>
    <message>
        <source>अन्य अधिकारी</source>
        <translation>अन्य अधिकारी</translation>
    </message>
    <message>
        <source>अपना नाम चुनें और पिन लिखें। नेटवर्क आवश्यक नहीं।</source>
        <translation>अपना नाम चुनें और पिन लिखें। नेटवर्क आवश्यक नहीं।</translation>
    </message>
    <message>
        <source>अपना पासवर्ड लिखें; सर्वर उसे जाँचेगा, फिर नया पिन चुना जाएगा।</source>
        <translation>अपना पासवर्ड लिखें; सर्वर उसे जाँचेगा, फिर नया पिन चुना जाएगा।</translation>
    </message>
    <message>
        <source>पिन</source>
        <translation>पिन</translation>
    </message>
    <message>
        <source>पासवर्ड</source>
        <translation>पासवर्ड</translation>
    </message>
    <message>
        <source>खोलें</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>पिन से खोलें</source>
        <translation>पिन से खोलें</translation>
    </message>
    <message>
        <source>पिन भूल गए</source>
        <translation>पिन भूल गए</translation>
    </message>
</context>
<context>
    <name>SignatureCard</name>
    <message>
        <source>हस्ताक्षर या अँगूठे की छाप</source>
        <translation>हस्ताक्षर या अँगूठे की छाप</translation>
    </message>
    <message>
        <source>चाहें तो नीचे उँगली या पेन से हस्ताक्षर करें। जो हस्ताक्षर न कर सकें, उनके अँगूठे की छाप काग़ज़ पर लेकर उसकी फ़ोटो जोड़ें।</source>
        <translation>चाहें तो नीचे उँगली या पेन से हस्ताक्षर करें। जो हस्ताक्षर न कर सकें, उनके अँगूठे की छाप काग़ज़ पर लेकर उसकी फ़ोटो जोड़ें।</translation>
    </message>
    <message>
        <source>अँगूठे की छाप की फ़ोटो जुड़ गई है।</source>
        <translation>अँगूठे की छाप की फ़ोटो जुड़ गई है।</translation>
    </message>
    <message>
        <source>पिछली रेखा हटाएँ</source>
        <translation>पिछली रेखा हटाएँ</translation>
    </message>
    <message>
        <source>मिटाकर फिर से करें</source>
        <translation>मिटाकर फिर से करें</translation>
    </message>
    <message>
        <source>अँगूठे की छाप की फ़ोटो लें</source>
        <translation>अँगूठे की छाप की फ़ोटो लें</translation>
    </message>
    <message>
        <source>छाप की फ़ोटो फ़ाइल से</source>
        <translation>छाप की फ़ोटो फ़ाइल से</translation>
    </message>
    <message>
        <source>अँगूठे की छाप की फ़ोटो चुनें</source>
        <translation>अँगूठे की छाप की फ़ोटो चुनें</translation>
    </message>
    <message>
        <source>फ़ोटो (*.jpg *.jpeg *.png *.webp *.heic)</source>
        <translation>फ़ोटो (*.jpg *.jpeg *.png *.webp *.heic)</translation>
    </message>
</context>
<context>
    <name>SignaturePad</name>
    <message>
        <source>हस्ताक्षर का खाना, ख़ाली</source>
        <translation>हस्ताक्षर का खाना, ख़ाली</translation>
    </message>
    <message>
        <source>हस्ताक्षर का खाना, हस्ताक्षर किए गए</source>
        <translation>हस्ताक्षर का खाना, हस्ताक्षर किए गए</translation>
    </message>
</context>
<context>
    <name>SketchCard</name>
    <message>
        <source>स्थान</source>
        <translation>स्थान</translation>
    </message>
    <message>
        <source>स्थान का रेखाचित्र, उत्तर ऊपर; पैमाना %1</source>
        <translation>स्थान का रेखाचित्र, उत्तर ऊपर; पैमाना %1</translation>
    </message>
    <message>
        <source>उ</source>
        <comment>north on a map</comment>
        <translation>उ</translation>
    </message>
</context>
<context>
    <name>SpecialCloseCard</name>
    <message>
        <source>विशेष बंद (स्पेशल क्लोज) का अनुरोध</source>
        <translation>विशेष बंद (स्पेशल क्लोज) का अनुरोध</translation>
    </message>
    <message>
        <source>कारण और प्रमाण दर्ज हैं</source>
        <translation>कारण और प्रमाण दर्ज हैं</translation>
    </message>
    <message>
        <source>अभी अनुमोदित नहीं हो सकता</source>
        <translation>अभी अनुमोदित नहीं हो सकता</translation>
    </message>
    <message>
        <source>कारण</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>अधिकारी ने लिखा</source>
        <translation>अधिकारी ने लिखा</translation>
    </message>
    <message>
        <source>अभिलेख पर प्रमाण</source>
        <translation>अभिलेख पर प्रमाण</translation>
    </message>
</context>
<context>
    <name>SpotCard</name>
    <message>
        <source>शिकायत का स्थान</source>
        <translation>शिकायत का स्थान</translation>
    </message>
    <message>
        <source>रद्द करें</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>निर्देशांक बदलें</source>
        <translation>निर्देशांक बदलें</translation>
    </message>
    <message>
        <source>अक्षांश, देशान्तर</source>
        <translation>अक्षांश, देशान्तर</translation>
    </message>
    <message>
        <source>दर्ज नहीं; लिखने पर निरीक्षण और फ़ोटो की दूरी दिखेगी</source>
        <translation>दर्ज नहीं; लिखने पर निरीक्षण और फ़ोटो की दूरी दिखेगी</translation>
    </message>
    <message>
        <source>अक्षांश</source>
        <translation>अक्षांश</translation>
    </message>
    <message>
        <source>जैसे %1</source>
        <translation>जैसे %1</translation>
    </message>
    <message>
        <source>देशान्तर</source>
        <translation>देशान्तर</translation>
    </message>
    <message>
        <source>सहेजें</source>
        <translation>सहेजें</translation>
    </message>
</context>
<context>
    <name>StartupErrorPage</name>
    <message>
        <source>ऐप शुरू नहीं हो सका</source>
        <translation>ऐप शुरू नहीं हो सका</translation>
    </message>
    <message>
        <source>इस टैबलेट पर दर्ज कुछ भी मिटाया नहीं गया है।</source>
        <translation>इस टैबलेट पर दर्ज कुछ भी मिटाया नहीं गया है।</translation>
    </message>
    <message>
        <source>ऐप बंद करें</source>
        <translation>ऐप बंद करें</translation>
    </message>
</context>
<context>
    <name>StatementsCard</name>
    <message>
        <source>बयान</source>
        <translation>बयान</translation>
    </message>
    <message>
        <source>लिखा: %1</source>
        <translation>लिखा: %1</translation>
    </message>
</context>
<context>
    <name>StatesPage</name>
    <message>
        <source>सूचना दिखाएँ</source>
        <translation>सूचना दिखाएँ</translation>
    </message>
    <message>
        <source>सहेजा गया: इस टैबलेट पर सुरक्षित।</source>
        <translation>सहेजा गया: इस टैबलेट पर सुरक्षित।</translation>
    </message>
    <message>
        <source>देखें और चुनें</source>
        <translation>देखें और चुनें</translation>
    </message>
    <message>
        <source>यहाँ कोई सन्दर्भ नहीं है</source>
        <translation>यहाँ कोई सन्दर्भ नहीं है</translation>
    </message>
    <message>
        <source>नए सन्दर्भ सिंक होते ही यहाँ दिखेंगे।</source>
        <translation>नए सन्दर्भ सिंक होते ही यहाँ दिखेंगे।</translation>
    </message>
    <message>
        <source>दो व्यक्तियों ने अलग-अलग लिखा है। दोनों प्रविष्टियाँ सुरक्षित हैं; सही चुनें।</source>
        <translation>दो व्यक्तियों ने अलग-अलग लिखा है। दोनों प्रविष्टियाँ सुरक्षित हैं; सही चुनें।</translation>
    </message>
</context>
<context>
    <name>SyncBar</name>
    <message>
        <source>सिंक की स्थिति</source>
        <translation>सिंक की स्थिति</translation>
    </message>
    <message>
        <source>सब कुछ सर्वर पर है</source>
        <translation>सब कुछ सर्वर पर है</translation>
    </message>
    <message numerus="yes">
        <source>%n भेजा जाना शेष</source>
        <translation>
            <numerusform>%n भेजा जाना शेष</numerusform>
            <numerusform>%n भेजे जाने शेष</numerusform>
        </translation>
    </message>
    <message>
        <source>ऑफलाइन कार्य चालू है</source>
        <translation>ऑफलाइन कार्य चालू है</translation>
    </message>
    <message>
        <source>नेटवर्क नहीं है; काम जारी रखें</source>
        <translation>नेटवर्क नहीं है; काम जारी रखें</translation>
    </message>
    <message>
        <source>सिंक करें</source>
        <translation>सिंक करें</translation>
    </message>
    <message>
        <source>पिछला सिंक: %1</source>
        <translation>पिछला सिंक: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n प्रविष्टि लागू नहीं हुई; छूकर देखें</source>
        <translation>
            <numerusform>%n प्रविष्टि लागू नहीं हुई; छूकर देखें</numerusform>
            <numerusform>%n प्रविष्टियाँ लागू नहीं हुईं; छूकर देखें</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncFacts</name>
    <message numerus="yes">
        <source>%n भेजा जाना शेष</source>
        <translation>
            <numerusform>%n भेजा जाना शेष</numerusform>
            <numerusform>%n भेजे जाने शेष</numerusform>
        </translation>
    </message>
    <message>
        <source>सब कुछ सर्वर पर है</source>
        <translation>सब कुछ सर्वर पर है</translation>
    </message>
    <message>
        <source>सर्वर से संपर्क है</source>
        <translation>सर्वर से संपर्क है</translation>
    </message>
    <message>
        <source>सर्वर से संपर्क नहीं; काम जारी रखें</source>
        <translation>सर्वर से संपर्क नहीं; काम जारी रखें</translation>
    </message>
    <message>
        <source>सिंक हो रहा है</source>
        <translation>सिंक हो रहा है</translation>
    </message>
    <message>
        <source>अभी सिंक करें</source>
        <translation>अभी सिंक करें</translation>
    </message>
    <message>
        <source>पिछला सफल सिंक</source>
        <translation>पिछला सफल सिंक</translation>
    </message>
    <message>
        <source>टैबलेट की घड़ी</source>
        <translation>टैबलेट की घड़ी</translation>
    </message>
    <message>
        <source>खाली स्थान</source>
        <translation>खाली स्थान</translation>
    </message>
    <message>
        <source>ऑफलाइन कार्य करें</source>
        <translation>ऑफलाइन कार्य करें</translation>
    </message>
    <message>
        <source>चालू रहने पर कुछ भेजा या मँगाया नहीं जाता; सब इस टैबलेट पर सुरक्षित रहता है।</source>
        <translation>चालू रहने पर कुछ भेजा या मँगाया नहीं जाता; सब इस टैबलेट पर सुरक्षित रहता है।</translation>
    </message>
    <message>
        <source>फिर कोशिश करें</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>मूल फ़ोटो केवल वाई-फ़ाई पर भेजें</source>
        <translation>मूल फ़ोटो केवल वाई-फ़ाई पर भेजें</translation>
    </message>
    <message>
        <source>छोटी प्रतियाँ और प्रविष्टियाँ हर नेटवर्क पर जाती हैं।</source>
        <translation>छोटी प्रतियाँ और प्रविष्टियाँ हर नेटवर्क पर जाती हैं।</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>सिंक</source>
        <translation>सिंक</translation>
    </message>
    <message>
        <source>कुछ भी भेजा जाना शेष नहीं है।</source>
        <translation>कुछ भी भेजा जाना शेष नहीं है।</translation>
    </message>
    <message>
        <source>सिंक का इतिहास</source>
        <translation>सिंक का इतिहास</translation>
    </message>
    <message>
        <source>अभी कोई सिंक नहीं हुआ है।</source>
        <translation>अभी कोई सिंक नहीं हुआ है।</translation>
    </message>
    <message>
        <source>लिखा हुआ सुरक्षित है। कारण देखें और आगे की कार्रवाई करें।</source>
        <translation>लिखा हुआ सुरक्षित है। कारण देखें और आगे की कार्रवाई करें।</translation>
    </message>
    <message numerus="yes">
        <source>%n प्रविष्टि लागू नहीं हुई</source>
        <translation>
            <numerusform>%n प्रविष्टि लागू नहीं हुई</numerusform>
            <numerusform>%n प्रविष्टियाँ लागू नहीं हुईं</numerusform>
        </translation>
    </message>
    <message>
        <source>मेरी प्रविष्टियाँ</source>
        <translation>मेरी प्रविष्टियाँ</translation>
    </message>
    <message>
        <source>फ़ोटो और फ़ाइलें जो भेजी जानी हैं</source>
        <translation>फ़ोटो और फ़ाइलें जो भेजी जानी हैं</translation>
    </message>
</context>
<context>
    <name>SyncTick</name>
    <message>
        <source>अस्वीकृत</source>
        <translation>अस्वीकृत</translation>
    </message>
    <message>
        <source>रुका हुआ</source>
        <translation>रुका हुआ</translation>
    </message>
    <message>
        <source>केवल इस टैबलेट पर</source>
        <translation>केवल इस टैबलेट पर</translation>
    </message>
    <message>
        <source>मिलाया गया</source>
        <translation>मिलाया गया</translation>
    </message>
    <message>
        <source>सर्वर पर</source>
        <translation>सर्वर पर</translation>
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
        <translation>जाँच हेतु बिन्दुकृत कार्यवाही का विवरण</translation>
    </message>
    <message>
        <source>शिकायत</source>
        <translation>शिकायत</translation>
    </message>
    <message>
        <source>प्रार्थिनी का खेत ग्राम सौरिख खास में स्थित है। विपक्षी ने मेड़ तोड़कर भूमि पर कब्जा कर लिया।</source>
        <translation>प्रार्थिनी का खेत ग्राम सौरिख खास में स्थित है। विपक्षी ने मेड़ तोड़कर भूमि पर कब्जा कर लिया।</translation>
    </message>
    <message>
        <source>जाँच अधिकारी</source>
        <translation>जाँच अधिकारी</translation>
    </message>
    <message>
        <source>अभी मान्य</source>
        <translation>अभी मान्य</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>अभी कोई कार्रवाई दर्ज नहीं है।</source>
        <translation>अभी कोई कार्रवाई दर्ज नहीं है।</translation>
    </message>
</context>
<context>
    <name>TimelineEntry</name>
    <message>
        <source>सर्वर पर %1</source>
        <translation>सर्वर पर %1</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>निस्तारण</source>
        <translation>निस्तारण</translation>
    </message>
    <message>
        <source>उजला रूप</source>
        <translation>उजला रूप</translation>
    </message>
    <message>
        <source>गहरा रूप</source>
        <translation>गहरा रूप</translation>
    </message>
    <message>
        <source>साइन आउट</source>
        <translation>साइन आउट</translation>
    </message>
    <message>
        <source>टैबलेट</source>
        <translation>टैबलेट</translation>
    </message>
    <message>
        <source>अक्षर बड़े करें: %1 %</source>
        <translation>अक्षर बड़े करें: %1 %</translation>
    </message>
    <message>
        <source>थाना / अधिकारी भार</source>
        <translation>थाना / अधिकारी भार</translation>
    </message>
</context>
<context>
    <name>WaiveForm</name>
    <message>
        <source>छूट का कारण: %1</source>
        <translation>छूट का कारण: %1</translation>
    </message>
    <message>
        <source>रद्द करें</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>छूट दें</source>
        <translation>छूट दें</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>विपक्षी</source>
        <translation>विपक्षी</translation>
    </message>
    <message>
        <source>स्वतंत्र साक्षी</source>
        <translation>स्वतंत्र साक्षी</translation>
    </message>
    <message>
        <source>शिकायतकर्ता</source>
        <translation>शिकायतकर्ता</translation>
    </message>
    <message>
        <source>पूर्ण</source>
        <translation>पूर्ण</translation>
    </message>
    <message numerus="yes">
        <source>%n दिन विलम्ब</source>
        <translation>
            <numerusform>%n दिन विलम्ब</numerusform>
            <numerusform>%n दिन विलम्ब</numerusform>
        </translation>
    </message>
    <message>
        <source>समय बीत गया</source>
        <translation>समय बीत गया</translation>
    </message>
    <message>
        <source>आज अन्तिम दिन</source>
        <translation>आज अन्तिम दिन</translation>
    </message>
    <message numerus="yes">
        <source>%n दिन शेष</source>
        <translation>
            <numerusform>%n दिन शेष</numerusform>
            <numerusform>%n दिन शेष</numerusform>
        </translation>
    </message>
    <message>
        <source>सामान्य</source>
        <translation>सामान्य</translation>
    </message>
    <message>
        <source>उच्च</source>
        <translation>उच्च</translation>
    </message>
    <message>
        <source>अति आवश्यक</source>
        <translation>अति आवश्यक</translation>
    </message>
    <message>
        <source>शिकायत</source>
        <translation>शिकायत</translation>
    </message>
    <message>
        <source>मांग</source>
        <translation>मांग</translation>
    </message>
    <message>
        <source>सलाह</source>
        <translation>सलाह</translation>
    </message>
    <message>
        <source>अन्य</source>
        <translation>अन्य</translation>
    </message>
    <message>
        <source>बात हुई</source>
        <translation>बात हुई</translation>
    </message>
    <message>
        <source>संपर्क नहीं हो सका</source>
        <translation>संपर्क नहीं हो सका</translation>
    </message>
    <message>
        <source>बात करने से मना किया</source>
        <translation>बात करने से मना किया</translation>
    </message>
    <message>
        <source>संतुष्ट</source>
        <translation>संतुष्ट</translation>
    </message>
    <message>
        <source>असंतुष्ट</source>
        <translation>असंतुष्ट</translation>
    </message>
    <message>
        <source>शिकायतकर्ता का नाम</source>
        <translation>शिकायतकर्ता का नाम</translation>
    </message>
    <message>
        <source>शिकायतकर्ता का मोबाइल नंबर</source>
        <translation>शिकायतकर्ता का मोबाइल नंबर</translation>
    </message>
    <message>
        <source>शिकायतकर्ता का पता</source>
        <translation>शिकायतकर्ता का पता</translation>
    </message>
    <message>
        <source>शिकायतकर्ता का ग्राम</source>
        <translation>शिकायतकर्ता का ग्राम</translation>
    </message>
    <message>
        <source>विपक्षी का नाम</source>
        <translation>विपक्षी का नाम</translation>
    </message>
    <message>
        <source>विपक्षी का मोबाइल नंबर</source>
        <translation>विपक्षी का मोबाइल नंबर</translation>
    </message>
    <message>
        <source>विपक्षी का पता</source>
        <translation>विपक्षी का पता</translation>
    </message>
    <message>
        <source>घटना का ग्राम</source>
        <translation>घटना का ग्राम</translation>
    </message>
    <message>
        <source>सन्दर्भ श्रेणी</source>
        <translation>सन्दर्भ श्रेणी</translation>
    </message>
    <message>
        <source>प्राथमिकता</source>
        <translation>प्राथमिकता</translation>
    </message>
    <message>
        <source>आन्तरिक नियत दिनांक</source>
        <translation>आन्तरिक नियत दिनांक</translation>
    </message>
    <message>
        <source>संवेदनशील</source>
        <translation>संवेदनशील</translation>
    </message>
    <message>
        <source>जाँच अधिकारी</source>
        <translation>जाँच अधिकारी</translation>
    </message>
    <message>
        <source>आवेदन पत्र का विवरण</source>
        <translation>आवेदन पत्र का विवरण</translation>
    </message>
    <message>
        <source>पोर्टल का नियत दिनांक</source>
        <translation>पोर्टल का नियत दिनांक</translation>
    </message>
    <message>
        <source>अनमार्क</source>
        <translation>अनमार्क</translation>
    </message>
    <message>
        <source>लंबित</source>
        <translation>लंबित</translation>
    </message>
    <message>
        <source>आख्या प्रस्तुत</source>
        <translation>आख्या प्रस्तुत</translation>
    </message>
    <message>
        <source>आख्या वापस</source>
        <translation>आख्या वापस</translation>
    </message>
    <message>
        <source>अनुमोदित</source>
        <translation>अनुमोदित</translation>
    </message>
    <message>
        <source>निस्तारित</source>
        <translation>निस्तारित</translation>
    </message>
    <message>
        <source>पोर्टल पर वापस लिया गया</source>
        <translation>पोर्टल पर वापस लिया गया</translation>
    </message>
    <message>
        <source>शिकायतकर्ता से संपर्क दर्ज नहीं है। संपर्क दर्ज होते ही यह आगे बढ़ेगा।</source>
        <translation>शिकायतकर्ता से संपर्क दर्ज नहीं है। संपर्क दर्ज होते ही यह आगे बढ़ेगा।</translation>
    </message>
    <message>
        <source>स्थलीय निरीक्षण दर्ज नहीं है। निरीक्षण दर्ज होते ही यह आगे बढ़ेगा।</source>
        <translation>स्थलीय निरीक्षण दर्ज नहीं है। निरीक्षण दर्ज होते ही यह आगे बढ़ेगा।</translation>
    </message>
    <message>
        <source>दो स्वतंत्र साक्षियों के बयान दर्ज नहीं हैं।</source>
        <translation>दो स्वतंत्र साक्षियों के बयान दर्ज नहीं हैं।</translation>
    </message>
    <message>
        <source>आख्या का निष्कर्ष (बिन्दु 20) नहीं लिखा है।</source>
        <translation>आख्या का निष्कर्ष (बिन्दु 20) नहीं लिखा है।</translation>
    </message>
    <message>
        <source>शिकायतकर्ता की संतुष्टि अभी दर्ज नहीं है; दर्ज होते ही आख्या स्वयं प्रस्तुत होगी।</source>
        <translation>शिकायतकर्ता की संतुष्टि अभी दर्ज नहीं है; दर्ज होते ही आख्या स्वयं प्रस्तुत होगी।</translation>
    </message>
    <message>
        <source>सर्वर पर यह सन्दर्भ अभी पुरानी स्थिति में है। शेष टैबलेट सिंक होते ही यह आगे बढ़ेगा।</source>
        <translation>सर्वर पर यह सन्दर्भ अभी पुरानी स्थिति में है। शेष टैबलेट सिंक होते ही यह आगे बढ़ेगा।</translation>
    </message>
    <message>
        <source>इस बीच सन्दर्भ की स्थिति बदल गई।</source>
        <translation>इस बीच सन्दर्भ की स्थिति बदल गई।</translation>
    </message>
    <message>
        <source>सन्दर्भ अब किसी दूसरे अधिकारी के पास है।</source>
        <translation>सन्दर्भ अब किसी दूसरे अधिकारी के पास है।</translation>
    </message>
    <message>
        <source>संतुष्टि जाँच अधिकारी स्वयं नहीं ले सकते; कोई दूसरा अधिकारी ले।</source>
        <translation>संतुष्टि जाँच अधिकारी स्वयं नहीं ले सकते; कोई दूसरा अधिकारी ले।</translation>
    </message>
    <message>
        <source>आख्या प्रस्तुत या अनुमोदित हो चुकी है; अब बदली नहीं जा सकती।</source>
        <translation>आख्या प्रस्तुत या अनुमोदित हो चुकी है; अब बदली नहीं जा सकती।</translation>
    </message>
    <message>
        <source>जिस आख्या पर निर्णय लिया गया वह इस बीच बदल गई; नई आख्या देखें।</source>
        <translation>जिस आख्या पर निर्णय लिया गया वह इस बीच बदल गई; नई आख्या देखें।</translation>
    </message>
    <message>
        <source>जिस पर यह आधारित है वह अभी सर्वर पर नहीं है।</source>
        <translation>जिस पर यह आधारित है वह अभी सर्वर पर नहीं है।</translation>
    </message>
    <message>
        <source>यह नए ऐप से है; सर्वर अपडेट होने पर लागू होगा।</source>
        <translation>यह नए ऐप से है; सर्वर अपडेट होने पर लागू होगा।</translation>
    </message>
    <message>
        <source>सर्वर ने इसे अधूरा या ग़लत पाया।</source>
        <translation>सर्वर ने इसे अधूरा या ग़लत पाया।</translation>
    </message>
    <message>
        <source>सर्वर पर यह सन्दर्भ नहीं है।</source>
        <translation>सर्वर पर यह सन्दर्भ नहीं है।</translation>
    </message>
    <message>
        <source>यह सन्दर्भ कभी आपके क्षेत्र में नहीं था।</source>
        <translation>यह सन्दर्भ कभी आपके क्षेत्र में नहीं था।</translation>
    </message>
    <message>
        <source>यह आपके पद के अधिकार में नहीं है।</source>
        <translation>यह आपके पद के अधिकार में नहीं है।</translation>
    </message>
    <message>
        <source>यह अधिकारी इस टैबलेट पर साइन इन नहीं थे।</source>
        <translation>यह अधिकारी इस टैबलेट पर साइन इन नहीं थे।</translation>
    </message>
    <message>
        <source>इस सन्दर्भ पर बहुत सी प्रविष्टियाँ पहले से रुकी हैं; पहले उन पर निर्णय लें।</source>
        <translation>इस सन्दर्भ पर बहुत सी प्रविष्टियाँ पहले से रुकी हैं; पहले उन पर निर्णय लें।</translation>
    </message>
    <message>
        <source>शिकायतकर्ता से संपर्क</source>
        <translation>शिकायतकर्ता से संपर्क</translation>
    </message>
    <message>
        <source>स्थलीय निरीक्षण</source>
        <translation>स्थलीय निरीक्षण</translation>
    </message>
    <message>
        <source>दो स्वतंत्र साक्षी</source>
        <translation>दो स्वतंत्र साक्षी</translation>
    </message>
    <message>
        <source>निष्कर्ष (बिन्दु 20)</source>
        <translation>निष्कर्ष (बिन्दु 20)</translation>
    </message>
    <message>
        <source>शिकायतकर्ता की संतुष्टि</source>
        <translation>शिकायतकर्ता की संतुष्टि</translation>
    </message>
    <message>
        <source>बात करके दर्ज करें; तीन बार संपर्क न हो और निरीक्षण हो, तो वह भी मान्य है।</source>
        <translation>बात करके दर्ज करें; तीन बार संपर्क न हो और निरीक्षण हो, तो वह भी मान्य है।</translation>
    </message>
    <message>
        <source>मौके पर जाकर दर्ज करें।</source>
        <translation>मौके पर जाकर दर्ज करें।</translation>
    </message>
    <message>
        <source>नाम और मोबाइल नंबर के साथ बयान दर्ज करें।</source>
        <translation>नाम और मोबाइल नंबर के साथ बयान दर्ज करें।</translation>
    </message>
    <message>
        <source>आख्या में बिन्दु 20 लिखें।</source>
        <translation>आख्या में बिन्दु 20 लिखें।</translation>
    </message>
    <message>
        <source>जाँच अधिकारी से भिन्न अधिकारी (निरीक्षक) लेते हैं।</source>
        <translation>जाँच अधिकारी से भिन्न अधिकारी (निरीक्षक) लेते हैं।</translation>
    </message>
    <message>
        <source>पोर्टल से प्राप्त</source>
        <translation>पोर्टल से प्राप्त</translation>
    </message>
    <message>
        <source>पोर्टल पर पुनर्जीवित</source>
        <translation>पोर्टल पर पुनर्जीवित</translation>
    </message>
    <message>
        <source>पोर्टल पर बदलाव</source>
        <translation>पोर्टल पर बदलाव</translation>
    </message>
    <message>
        <source>पोर्टल ने निस्तारण स्वीकार किया</source>
        <translation>पोर्टल ने निस्तारण स्वीकार किया</translation>
    </message>
    <message>
        <source>पोर्टल ने निस्तारण अस्वीकार किया</source>
        <translation>पोर्टल ने निस्तारण अस्वीकार किया</translation>
    </message>
    <message>
        <source>मार्क किया</source>
        <translation>मार्क किया</translation>
    </message>
    <message>
        <source>विवरण बदला</source>
        <translation>विवरण बदला</translation>
    </message>
    <message>
        <source>संपर्क</source>
        <translation>संपर्क</translation>
    </message>
    <message>
        <source>बयान</source>
        <translation>बयान</translation>
    </message>
    <message>
        <source>टिप्पणी</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>शिकायतकर्ता का फीडबैक</source>
        <translation>शिकायतकर्ता का फीडबैक</translation>
    </message>
    <message>
        <source>आख्या लिखी</source>
        <translation>आख्या लिखी</translation>
    </message>
    <message>
        <source>आख्या प्रस्तुत की</source>
        <translation>आख्या प्रस्तुत की</translation>
    </message>
    <message>
        <source>आख्या अनुमोदित</source>
        <translation>आख्या अनुमोदित</translation>
    </message>
    <message>
        <source>आख्या वापस की</source>
        <translation>आख्या वापस की</translation>
    </message>
    <message>
        <source>छूट दी</source>
        <translation>छूट दी</translation>
    </message>
    <message>
        <source>मतभेद पर निर्णय</source>
        <translation>मतभेद पर निर्णय</translation>
    </message>
    <message>
        <source>रुकी प्रविष्टि वापस ली</source>
        <translation>रुकी प्रविष्टि वापस ली</translation>
    </message>
    <message>
        <source>नए ऐप की प्रविष्टि</source>
        <translation>नए ऐप की प्रविष्टि</translation>
    </message>
    <message>
        <source>आख्या, बिन्दु %1: %2</source>
        <translation>आख्या, बिन्दु %1: %2</translation>
    </message>
    <message>
        <source>(कुछ नहीं)</source>
        <translation>(कुछ नहीं)</translation>
    </message>
    <message>
        <source>हाँ</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>नहीं</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>यह प्रविष्टि सर्वर पर पहले से है; कुछ बदला नहीं।</source>
        <translation>यह प्रविष्टि सर्वर पर पहले से है; कुछ बदला नहीं।</translation>
    </message>
    <message>
        <source>फ़ोटो या फ़ाइल जोड़ी</source>
        <translation>फ़ोटो या फ़ाइल जोड़ी</translation>
    </message>
    <message>
        <source>फ़ाइल सर्वर पर पहुँची</source>
        <translation>फ़ाइल सर्वर पर पहुँची</translation>
    </message>
    <message>
        <source>प्रकरण संवेदनशील है और आप इसमें नामित नहीं हैं; जनपद मुख्यालय निर्णय लेगा।</source>
        <translation>प्रकरण संवेदनशील है और आप इसमें नामित नहीं हैं; जनपद मुख्यालय निर्णय लेगा।</translation>
    </message>
    <message>
        <source>देखने की अनुमति दी</source>
        <translation>देखने की अनुमति दी</translation>
    </message>
    <message>
        <source>देखने की अनुमति हटाई</source>
        <translation>देखने की अनुमति हटाई</translation>
    </message>
    <message>
        <source>आज से पास</source>
        <translation>आज से पास</translation>
    </message>
    <message numerus="yes">
        <source>%n दिन से पास</source>
        <translation>
            <numerusform>%n दिन से पास</numerusform>
            <numerusform>%n दिन से पास</numerusform>
        </translation>
    </message>
    <message>
        <source>पोर्टल %1</source>
        <translation>पोर्टल %1</translation>
    </message>
    <message>
        <source>आन्तरिक %1</source>
        <translation>आन्तरिक %1</translation>
    </message>
    <message>
        <source>प्रपत्र भरा</source>
        <translation>प्रपत्र भरा</translation>
    </message>
    <message>
        <source>शिकायतकर्ता के हस्ताक्षर या अँगूठे की छाप संलग्न है।</source>
        <translation>शिकायतकर्ता के हस्ताक्षर या अँगूठे की छाप संलग्न है।</translation>
    </message>
    <message>
        <source>कैमरा</source>
        <translation>कैमरा</translation>
    </message>
    <message>
        <source>फ़ाइल से</source>
        <translation>फ़ाइल से</translation>
    </message>
    <message>
        <source>स्क्रीन पर</source>
        <translation>स्क्रीन पर</translation>
    </message>
    <message>
        <source>मी</source>
        <translation>मी</translation>
    </message>
    <message>
        <source>किमी</source>
        <translation>किमी</translation>
    </message>
    <message>
        <source>शिकायत के स्थान से %1</source>
        <translation>शिकायत के स्थान से %1</translation>
    </message>
    <message>
        <source> (हाथ से लिखा)</source>
        <translation> (हाथ से लिखा)</translation>
    </message>
    <message>
        <source> (±%1)</source>
        <translation> (±%1)</translation>
    </message>
    <message>
        <source>घटना के स्थान का अक्षांश</source>
        <translation>घटना के स्थान का अक्षांश</translation>
    </message>
    <message>
        <source>घटना के स्थान का देशान्तर</source>
        <translation>घटना के स्थान का देशान्तर</translation>
    </message>
    <message>
        <source>%1 (चक्र %2)</source>
        <translation>%1 (चक्र %2)</translation>
    </message>
    <message>
        <source>विशेष बंद का कारण दर्ज नहीं है। कारण दर्ज होते ही यह आगे बढ़ेगा।</source>
        <translation>विशेष बंद का कारण दर्ज नहीं है। कारण दर्ज होते ही यह आगे बढ़ेगा।</translation>
    </message>
    <message>
        <source>विशेष बंद का प्रमाण दर्ज नहीं है: फ़ाइल जोड़ें या न्यायालय की वाद संख्या दर्ज करें।</source>
        <translation>विशेष बंद का प्रमाण दर्ज नहीं है: फ़ाइल जोड़ें या न्यायालय की वाद संख्या दर्ज करें।</translation>
    </message>
    <message>
        <source>विशेष बंद का कारण</source>
        <translation>विशेष बंद का कारण</translation>
    </message>
    <message>
        <source>विशेष बंद का प्रमाण</source>
        <translation>विशेष बंद का प्रमाण</translation>
    </message>
    <message>
        <source>विशेष बंद के अनुरोध में कारण चुनें।</source>
        <translation>विशेष बंद के अनुरोध में कारण चुनें।</translation>
    </message>
    <message>
        <source>फ़ोटो या PDF जोड़ें, या न्यायालय की वाद संख्या दर्ज करें।</source>
        <translation>फ़ोटो या PDF जोड़ें, या न्यायालय की वाद संख्या दर्ज करें।</translation>
    </message>
</context>
<context>
    <name>WorklistPage</name>
    <message>
        <source>संख्या, नाम, ग्राम या शब्द खोजें</source>
        <translation>संख्या, नाम, ग्राम या शब्द खोजें</translation>
    </message>
    <message>
        <source>सन्दर्भों की सूची</source>
        <translation>सन्दर्भों की सूची</translation>
    </message>
    <message numerus="yes">
        <source>%n सन्दर्भ</source>
        <translation>
            <numerusform>%n सन्दर्भ</numerusform>
            <numerusform>%n सन्दर्भ</numerusform>
        </translation>
    </message>
    <message>
        <source>यहाँ कोई सन्दर्भ नहीं है</source>
        <translation>यहाँ कोई सन्दर्भ नहीं है</translation>
    </message>
    <message>
        <source>खोज के शब्द बदल कर देखें।</source>
        <translation>खोज के शब्द बदल कर देखें।</translation>
    </message>
    <message>
        <source>नए सन्दर्भ सिंक होते ही यहाँ दिखेंगे।</source>
        <translation>नए सन्दर्भ सिंक होते ही यहाँ दिखेंगे।</translation>
    </message>
    <message>
        <source>केवल %1 ×</source>
        <translation>केवल %1 ×</translation>
    </message>
    <message>
        <source>केवल %1; हटाने के लिए छुएँ</source>
        <translation>केवल %1; हटाने के लिए छुएँ</translation>
    </message>
</context>
<context>
    <name>nistaran::mobile::AccessEditor</name>
    <message>
        <source>संवेदनशील दर्ज किया गया: अब केवल नामित अधिकारी देखेंगे।</source>
        <translation>संवेदनशील दर्ज किया गया: अब केवल नामित अधिकारी देखेंगे।</translation>
    </message>
    <message>
        <source>अब यह संवेदनशील नहीं है: थाना और क्षेत्र इसे फिर देखेंगे।</source>
        <translation>अब यह संवेदनशील नहीं है: थाना और क्षेत्र इसे फिर देखेंगे।</translation>
    </message>
    <message>
        <source>यह अधिकारी सूची में नहीं हैं।</source>
        <translation>यह अधिकारी सूची में नहीं हैं।</translation>
    </message>
    <message>
        <source>%1 अब इसे देख सकेंगे।</source>
        <translation>%1 अब इसे देख सकेंगे।</translation>
    </message>
    <message>
        <source>%1 अब इसे नहीं देख सकेंगे।</source>
        <translation>%1 अब इसे नहीं देख सकेंगे।</translation>
    </message>
</context>
<context>
    <name>nistaran::mobile::ActionEditor</name>
    <message>
        <source>बताएँ कि शिकायतकर्ता से बात हुई या नहीं।</source>
        <translation>बताएँ कि शिकायतकर्ता से बात हुई या नहीं।</translation>
    </message>
    <message>
        <source>साक्षी का नाम लिखें।</source>
        <translation>साक्षी का नाम लिखें।</translation>
    </message>
    <message>
        <source>साक्षी का मोबाइल नंबर लिखें।</source>
        <translation>साक्षी का मोबाइल नंबर लिखें।</translation>
    </message>
    <message>
        <source>बयान लिखें।</source>
        <translation>बयान लिखें।</translation>
    </message>
    <message>
        <source>टिप्पणी लिखें।</source>
        <translation>टिप्पणी लिखें।</translation>
    </message>
    <message>
        <source>लिखें कि मौके पर क्या पाया गया।</source>
        <translation>लिखें कि मौके पर क्या पाया गया।</translation>
    </message>
    <message>
        <source>अक्षांश और देशान्तर अंकों में लिखें, जैसे 27.055 और 79.918।</source>
        <translation>अक्षांश और देशान्तर अंकों में लिखें, जैसे 27.055 और 79.918।</translation>
    </message>
    <message>
        <source>सहेजा गया: इस टैबलेट पर सुरक्षित।</source>
        <translation>सहेजा गया: इस टैबलेट पर सुरक्षित।</translation>
    </message>
    <message>
        <source>फ़ोन से।</source>
        <translation>फ़ोन से।</translation>
    </message>
</context>
<context>
    <name>nistaran::mobile::AlikeModel</name>
    <message>
        <source>पूर्व सन्दर्भ</source>
        <translation>पूर्व सन्दर्भ</translation>
    </message>
    <message>
        <source>वही मोबाइल नंबर</source>
        <translation>वही मोबाइल नंबर</translation>
    </message>
    <message>
        <source>वही नाम और ग्राम</source>
        <translation>वही नाम और ग्राम</translation>
    </message>
</context>
<context>
    <name>nistaran::mobile::App</name>
    <message numerus="yes">
        <source>%n प्रविष्टि पर ध्यान दें: सिंक पृष्ठ देखें।</source>
        <translation>
            <numerusform>%n प्रविष्टि पर ध्यान दें: सिंक पृष्ठ देखें।</numerusform>
            <numerusform>%n प्रविष्टियों पर ध्यान दें: सिंक पृष्ठ देखें।</numerusform>
        </translation>
    </message>
    <message>
        <source>फिर से दर्ज किया गया; नेटवर्क मिलते ही भेजा जाएगा।</source>
        <translation>फिर से दर्ज किया गया; नेटवर्क मिलते ही भेजा जाएगा।</translation>
    </message>
    <message>
        <source>सन्दर्भ %1 अब आपके क्षेत्र में नहीं है।</source>
        <translation>सन्दर्भ %1 अब आपके क्षेत्र में नहीं है।</translation>
    </message>
    <message numerus="yes">
        <source>इस बीच आपकी %n प्रविष्टि सर्वर पर पहुँच गई।</source>
        <translation>
            <numerusform>इस बीच आपकी %n प्रविष्टि सर्वर पर पहुँच गई।</numerusform>
            <numerusform>इस बीच आपकी %n प्रविष्टि सर्वर पर पहुँच गई।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nistaran::mobile::AttachmentEditor</name>
    <message>
        <source>फ़ाइल सहेजी गई: इस टैबलेट पर सुरक्षित।</source>
        <translation>फ़ाइल सहेजी गई: इस टैबलेट पर सुरक्षित।</translation>
    </message>
    <message>
        <source>यह फ़ाइल पढ़ी नहीं जा सकी; कोई दूसरी फ़ाइल चुनें।</source>
        <translation>यह फ़ाइल पढ़ी नहीं जा सकी; कोई दूसरी फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>केवल फ़ोटो या PDF जोड़ी जा सकती है, और फ़ाइल ख़ाली न हो।</source>
        <translation>केवल फ़ोटो या PDF जोड़ी जा सकती है, और फ़ाइल ख़ाली न हो।</translation>
    </message>
    <message>
        <source>फ़ाइल बहुत बड़ी है: अधिकतम %1 MB।</source>
        <translation>फ़ाइल बहुत बड़ी है: अधिकतम %1 MB।</translation>
    </message>
</context>
<context>
    <name>nistaran::mobile::AttachmentModel</name>
    <message>
        <source>सर्वर पर है</source>
        <translation>सर्वर पर है</translation>
    </message>
    <message>
        <source>छोटी प्रति सर्वर पर है; मूल फ़ाइल अभी नहीं पहुँची</source>
        <translation>छोटी प्रति सर्वर पर है; मूल फ़ाइल अभी नहीं पहुँची</translation>
    </message>
    <message>
        <source>अभी सर्वर पर नहीं पहुँची</source>
        <translation>अभी सर्वर पर नहीं पहुँची</translation>
    </message>
    <message>
        <source>फ़ाइल</source>
        <translation>फ़ाइल</translation>
    </message>
</context>
<context>
    <name>nistaran::mobile::AttachmentViewer</name>
    <message>
        <source>फ़ाइल</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>यह फ़ाइल यहाँ नहीं खुलती (%1): प्रति सहेजें और उसे खोलें।</source>
        <translation>यह फ़ाइल यहाँ नहीं खुलती (%1): प्रति सहेजें और उसे खोलें।</translation>
    </message>
    <message>
        <source>मूल फ़ाइल (%1) अभी सर्वर पर नहीं पहुँची; वह उस टैबलेट पर है जिस पर %2 ने जोड़ी।</source>
        <translation>मूल फ़ाइल (%1) अभी सर्वर पर नहीं पहुँची; वह उस टैबलेट पर है जिस पर %2 ने जोड़ी।</translation>
    </message>
    <message>
        <source>सर्वर से संपर्क नहीं है; संपर्क होते ही मूल फ़ाइल (%1) आ जाएगी।</source>
        <translation>सर्वर से संपर्क नहीं है; संपर्क होते ही मूल फ़ाइल (%1) आ जाएगी।</translation>
    </message>
    <message>
        <source>मूल फ़ाइल (%1) सर्वर से आ रही है…</source>
        <translation>मूल फ़ाइल (%1) सर्वर से आ रही है…</translation>
    </message>
    <message>
        <source>प्रति सहेजी गई।</source>
        <translation>प्रति सहेजी गई।</translation>
    </message>
    <message>
        <source>प्रति लिखी नहीं जा सकी।</source>
        <translation>प्रति लिखी नहीं जा सकी।</translation>
    </message>
    <message>
        <source>देखें कि वहाँ जगह है और लिखने की अनुमति है, या दूसरी जगह चुनें।</source>
        <translation>देखें कि वहाँ जगह है और लिखने की अनुमति है, या दूसरी जगह चुनें।</translation>
    </message>
    <message>
        <source>%1
यह फ़ाइल टैबलेट की मुहर से बाहर है: उसी को दें जिसे मिलनी चाहिए।</source>
        <translation>%1
यह फ़ाइल टैबलेट की मुहर से बाहर है: उसी को दें जिसे मिलनी चाहिए।</translation>
    </message>
</context>
<context>
    <name>nistaran::mobile::ChecklistModel</name>
    <message>
        <source>संतुष्टि दर्ज होते ही प्रस्तुत होगी</source>
        <translation>संतुष्टि दर्ज होते ही प्रस्तुत होगी</translation>
    </message>
    <message>
        <source>आख्या प्रस्तुत करें</source>
        <translation>आख्या प्रस्तुत करें</translation>
    </message>
    <message>
        <source>आख्या तैयार है; शिकायतकर्ता की संतुष्टि दर्ज होते ही स्वयं प्रस्तुत होगी।</source>
        <translation>आख्या तैयार है; शिकायतकर्ता की संतुष्टि दर्ज होते ही स्वयं प्रस्तुत होगी।</translation>
    </message>
    <message>
        <source>शेष: %1</source>
        <translation>शेष: %1</translation>
    </message>
</context>
<context>
    <name>nistaran::mobile::ComplaintView</name>
    <message>
        <source>वापस लिया गया: इस टैबलेट पर सुरक्षित।</source>
        <translation>वापस लिया गया: इस टैबलेट पर सुरक्षित।</translation>
    </message>
    <message>
        <source>यह निर्णय आपके पद के अधिकार में नहीं है।</source>
        <translation>यह निर्णय आपके पद के अधिकार में नहीं है।</translation>
    </message>
    <message>
        <source>निर्णय सहेजा गया: इस टैबलेट पर सुरक्षित।</source>
        <translation>निर्णय सहेजा गया: इस टैबलेट पर सुरक्षित।</translation>
    </message>
    <message>
        <source>पोर्टल ने अस्वीकार किया: %1</source>
        <translation>पोर्टल ने अस्वीकार किया: %1</translation>
    </message>
    <message>
        <source>पोर्टल ने स्वीकार किया, %1</source>
        <translation>पोर्टल ने स्वीकार किया, %1</translation>
    </message>
    <message>
        <source>पोर्टल को भेजा जा रहा है</source>
        <translation>पोर्टल को भेजा जा रहा है</translation>
    </message>
    <message>
        <source>पोर्टल पर निस्तारित</source>
        <translation>पोर्टल पर निस्तारित</translation>
    </message>
    <message>
        <source>पोर्टल पर वापस लिया गया</source>
        <translation>पोर्टल पर वापस लिया गया</translation>
    </message>
    <message>
        <source>पोर्टल पर लंबित</source>
        <translation>पोर्टल पर लंबित</translation>
    </message>
    <message>
        <source>इस टैबलेट पर फ़ोन नहीं है: %1 किसी दूसरे फ़ोन से मिलाएँ।</source>
        <translation>इस टैबलेट पर फ़ोन नहीं है: %1 किसी दूसरे फ़ोन से मिलाएँ।</translation>
    </message>
</context>
<context>
    <name>nistaran::mobile::ConflictModel</name>
    <message>
        <source>लिखित विवरण: सबको दिख रहा पाठ बना रहता है; दूसरा पाठ साथ में रखा गया है।</source>
        <translation>लिखित विवरण: सबको दिख रहा पाठ बना रहता है; दूसरा पाठ साथ में रखा गया है।</translation>
    </message>
    <message>
        <source>वरिष्ठ अधिकारी की प्रविष्टि मान्य है; समान पद हो तो पहले से दिख रही प्रविष्टि।</source>
        <translation>वरिष्ठ अधिकारी की प्रविष्टि मान्य है; समान पद हो तो पहले से दिख रही प्रविष्टि।</translation>
    </message>
</context>
<context>
    <name>nistaran::mobile::ContactModel</name>
    <message>
        <source>इस चक्र में शिकायतकर्ता से संपर्क का कोई प्रयास दर्ज नहीं है।</source>
        <translation>इस चक्र में शिकायतकर्ता से संपर्क का कोई प्रयास दर्ज नहीं है।</translation>
    </message>
    <message numerus="yes">
        <source>%n प्रयास; </source>
        <translation>
            <numerusform>%n प्रयास; </numerusform>
            <numerusform>%n प्रयास; </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n बार बात हुई</source>
        <translation>
            <numerusform>%n बार बात हुई</numerusform>
            <numerusform>%n बार बात हुई</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nistaran::mobile::DecisionEditor</name>
    <message>
        <source>अभी कोई प्रस्तुत आख्या नहीं है।</source>
        <translation>अभी कोई प्रस्तुत आख्या नहीं है।</translation>
    </message>
    <message>
        <source>अनुमोदन क्षेत्राधिकारी या उनसे वरिष्ठ करते हैं; आप आख्या वापस कर सकते हैं।</source>
        <translation>अनुमोदन क्षेत्राधिकारी या उनसे वरिष्ठ करते हैं; आप आख्या वापस कर सकते हैं।</translation>
    </message>
    <message>
        <source>आख्या अनुमोदित: इस टैबलेट पर सुरक्षित।</source>
        <translation>आख्या अनुमोदित: इस टैबलेट पर सुरक्षित।</translation>
    </message>
    <message>
        <source>आपत्ति लिखें: क्या कमी है और क्या करना है।</source>
        <translation>आपत्ति लिखें: क्या कमी है और क्या करना है।</translation>
    </message>
    <message>
        <source>आख्या वापस की गई: इस टैबलेट पर सुरक्षित।</source>
        <translation>आख्या वापस की गई: इस टैबलेट पर सुरक्षित।</translation>
    </message>
</context>
<context>
    <name>nistaran::mobile::Devices</name>
    <message numerus="yes">
        <source>%n प्रविष्टि ले ली गई।</source>
        <translation>
            <numerusform>%n प्रविष्टि ले ली गई।</numerusform>
            <numerusform>%n प्रविष्टियाँ ले ली गईं।</numerusform>
        </translation>
    </message>
    <message>
        <source>टैबलेट सेवा से हटा दिया गया।</source>
        <translation>टैबलेट सेवा से हटा दिया गया।</translation>
    </message>
    <message numerus="yes">
        <source>%n प्रविष्टि नहीं ली जा सकी: उस टैबलेट के हस्ताक्षर की नहीं है।</source>
        <translation>
            <numerusform>%n प्रविष्टि नहीं ली जा सकी: उस टैबलेट के हस्ताक्षर की नहीं है।</numerusform>
            <numerusform>%n प्रविष्टियाँ नहीं ली जा सकीं: उस टैबलेट के हस्ताक्षर की नहीं हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>अब उसे कुछ नहीं मिलेगा; वह जो भेजेगा वह अलग रखा जाएगा।</source>
        <translation>अब उसे कुछ नहीं मिलेगा; वह जो भेजेगा वह अलग रखा जाएगा।</translation>
    </message>
    <message>
        <source>%1 तक मान्य, एक टैबलेट के लिए</source>
        <translation>%1 तक मान्य, एक टैबलेट के लिए</translation>
    </message>
    <message>
        <source>दो प्रतियाँ: नया कोड चाहिए</source>
        <translation>दो प्रतियाँ: नया कोड चाहिए</translation>
    </message>
    <message>
        <source>सेवा से हटाया गया</source>
        <translation>सेवा से हटाया गया</translation>
    </message>
    <message>
        <source>सेवा में</source>
        <translation>सेवा में</translation>
    </message>
</context>
<context>
    <name>nistaran::mobile::DiagnosisFile</name>
    <message>
        <source>निदान फ़ाइल सहेजी गई।</source>
        <translation>निदान फ़ाइल सहेजी गई।</translation>
    </message>
    <message>
        <source>निदान फ़ाइल लिखी नहीं जा सकी।</source>
        <translation>निदान फ़ाइल लिखी नहीं जा सकी।</translation>
    </message>
    <message>
        <source>देखें कि वहाँ जगह है और लिखने की अनुमति है, या दूसरी जगह चुनें।</source>
        <translation>देखें कि वहाँ जगह है और लिखने की अनुमति है, या दूसरी जगह चुनें।</translation>
    </message>
</context>
<context>
    <name>nistaran::mobile::FeedbackEditor</name>
    <message>
        <source>शिकायतकर्ता का उत्तर चुनें।</source>
        <translation>शिकायतकर्ता का उत्तर चुनें।</translation>
    </message>
    <message>
        <source>असंतुष्टि का कारण लिखें, शिकायतकर्ता के शब्दों में।</source>
        <translation>असंतुष्टि का कारण लिखें, शिकायतकर्ता के शब्दों में।</translation>
    </message>
    <message>
        <source>फीडबैक सहेजा गया: इस टैबलेट पर सुरक्षित।</source>
        <translation>फीडबैक सहेजा गया: इस टैबलेट पर सुरक्षित।</translation>
    </message>
</context>
<context>
    <name>nistaran::mobile::FieldEditor</name>
    <message>
        <source>यह मान यहाँ नहीं लिखा जा सकता।</source>
        <translation>यह मान यहाँ नहीं लिखा जा सकता।</translation>
    </message>
    <message>
        <source>यह आपके पद के अधिकार में नहीं है।</source>
        <translation>यह आपके पद के अधिकार में नहीं है।</translation>
    </message>
    <message>
        <source>सहेजा गया: इस टैबलेट पर सुरक्षित।</source>
        <translation>सहेजा गया: इस टैबलेट पर सुरक्षित।</translation>
    </message>
    <message>
        <source>दिनांक ऐसे लिखें: 15.07.2026</source>
        <translation>दिनांक ऐसे लिखें: 15.07.2026</translation>
    </message>
    <message>
        <source>यह दिनांक बीत चुका है।</source>
        <translation>यह दिनांक बीत चुका है।</translation>
    </message>
    <message>
        <source>छूट का कारण लिखें।</source>
        <translation>छूट का कारण लिखें।</translation>
    </message>
    <message>
        <source>छूट दर्ज की गई: इस टैबलेट पर सुरक्षित।</source>
        <translation>छूट दर्ज की गई: इस टैबलेट पर सुरक्षित।</translation>
    </message>
    <message>
        <source>अक्षांश और देशान्तर अंकों में लिखें, जैसे 27.055 और 79.918।</source>
        <translation>अक्षांश और देशान्तर अंकों में लिखें, जैसे 27.055 और 79.918।</translation>
    </message>
</context>
<context>
    <name>nistaran::mobile::FilesModel</name>
    <message>
        <source>फ़ोटो की छोटी प्रति</source>
        <translation>फ़ोटो की छोटी प्रति</translation>
    </message>
    <message>
        <source>फ़ोटो</source>
        <translation>फ़ोटो</translation>
    </message>
    <message>
        <source>फ़ाइल</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>इस टैबलेट पर ख़राब हो गई; फिर से जोड़ें</source>
        <translation>इस टैबलेट पर ख़राब हो गई; फिर से जोड़ें</translation>
    </message>
    <message>
        <source>भेजी जानी शेष, %1</source>
        <translation>भेजी जानी शेष, %1</translation>
    </message>
    <message>
        <source>%1% गई, कुल %2</source>
        <translation>%1% गई, कुल %2</translation>
    </message>
</context>
<context>
    <name>nistaran::mobile::FormEditor</name>
    <message>
        <source>अधिकतम %1 व्यक्ति लिखे जा सकते हैं।</source>
        <translation>अधिकतम %1 व्यक्ति लिखे जा सकते हैं।</translation>
    </message>
    <message>
        <source>यह आवश्यक है।</source>
        <translation>यह आवश्यक है।</translation>
    </message>
    <message>
        <source>प्रपत्र खाली है; कुछ लिखें।</source>
        <translation>प्रपत्र खाली है; कुछ लिखें।</translation>
    </message>
    <message>
        <source>यह प्रपत्र नए ऐप से भरा जाता है; ऐप अपडेट करें।</source>
        <translation>यह प्रपत्र नए ऐप से भरा जाता है; ऐप अपडेट करें।</translation>
    </message>
    <message>
        <source>सहेजा गया: इस टैबलेट पर सुरक्षित।</source>
        <translation>सहेजा गया: इस टैबलेट पर सुरक्षित।</translation>
    </message>
</context>
<context>
    <name>nistaran::mobile::FrontDoor</name>
    <message numerus="yes">
        <source>टैबलेट का अभिलेख फिर से बना; दर्ज %n प्रविष्टि पढ़ी गई।</source>
        <translation>
            <numerusform>टैबलेट का अभिलेख फिर से बना; दर्ज %n प्रविष्टि पढ़ी गई।</numerusform>
            <numerusform>टैबलेट का अभिलेख फिर से बना; दर्ज %n प्रविष्टि पढ़ी गई।</numerusform>
        </translation>
    </message>
    <message>
        <source>जो नहीं पढ़ा गया, वह सर्वर से आएगा; ख़राब फ़ाइल रखी है।</source>
        <translation>जो नहीं पढ़ा गया, वह सर्वर से आएगा; ख़राब फ़ाइल रखी है।</translation>
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
            <numerusform>%n लंबित</numerusform>
            <numerusform>%n लंबित</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n डिफाल्टर</source>
        <translation>
            <numerusform>%n डिफाल्टर</numerusform>
            <numerusform>%n डिफाल्टर</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n अगले 3 दिवसों में डिफाल्टर</source>
        <translation>
            <numerusform>%n अगले 3 दिवसों में डिफाल्टर</numerusform>
            <numerusform>%n अगले 3 दिवसों में डिफाल्टर</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n परखने हेतु</source>
        <translation>
            <numerusform>%n परखने हेतु</numerusform>
            <numerusform>%n परखने हेतु</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n वापस</source>
        <translation>
            <numerusform>%n वापस</numerusform>
            <numerusform>%n वापस</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n अनमार्क</source>
        <translation>
            <numerusform>%n अनमार्क</numerusform>
            <numerusform>%n अनमार्क</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nistaran::mobile::LoginBackend</name>
    <message>
        <source>सर्वर का पता और कोड लिखें।</source>
        <translation>सर्वर का पता और कोड लिखें।</translation>
    </message>
    <message>
        <source>अधिकारी आईडी और पासवर्ड लिखें।</source>
        <translation>अधिकारी आईडी और पासवर्ड लिखें।</translation>
    </message>
    <message>
        <source>अपना नाम चुनें और %1 अंकों का पिन लिखें।</source>
        <translation>अपना नाम चुनें और %1 अंकों का पिन लिखें।</translation>
    </message>
    <message>
        <source>पिन में %1 अंक हों।</source>
        <translation>पिन में %1 अंक हों।</translation>
    </message>
    <message>
        <source>यह पिन बहुत सरल है; अंक मिला-जुला कर चुनें।</source>
        <translation>यह पिन बहुत सरल है; अंक मिला-जुला कर चुनें।</translation>
    </message>
    <message>
        <source>दोनों बार एक ही पिन लिखें।</source>
        <translation>दोनों बार एक ही पिन लिखें।</translation>
    </message>
</context>
<context>
    <name>nistaran::mobile::MarkEditor</name>
    <message>
        <source>सभी थाने</source>
        <translation>सभी थाने</translation>
    </message>
    <message>
        <source>यह अधिकारी सूची में नहीं हैं।</source>
        <translation>यह अधिकारी सूची में नहीं हैं।</translation>
    </message>
    <message>
        <source>थाना चुनें।</source>
        <translation>थाना चुनें।</translation>
    </message>
    <message>
        <source>आप अपने क्षेत्र के थाने में ही मार्क कर सकते हैं।</source>
        <translation>आप अपने क्षेत्र के थाने में ही मार्क कर सकते हैं।</translation>
    </message>
    <message>
        <source>%1 को मार्क किया गया।</source>
        <translation>%1 को मार्क किया गया।</translation>
    </message>
</context>
<context>
    <name>nistaran::mobile::OutboxModel</name>
    <message>
        <source>भेजा जाना शेष</source>
        <translation>भेजा जाना शेष</translation>
    </message>
    <message>
        <source>सर्वर पर</source>
        <translation>सर्वर पर</translation>
    </message>
    <message>
        <source>मिलाया गया</source>
        <translation>मिलाया गया</translation>
    </message>
    <message>
        <source>रुका हुआ</source>
        <translation>रुका हुआ</translation>
    </message>
    <message>
        <source>वापस लिया गया</source>
        <translation>वापस लिया गया</translation>
    </message>
    <message>
        <source>अस्वीकृत</source>
        <translation>अस्वीकृत</translation>
    </message>
    <message>
        <source>फिर से दर्ज किया गया</source>
        <translation>फिर से दर्ज किया गया</translation>
    </message>
</context>
<context>
    <name>nistaran::mobile::Papers</name>
    <message>
        <source>PDF लिखी नहीं जा सकी।</source>
        <translation>PDF लिखी नहीं जा सकी।</translation>
    </message>
    <message>
        <source>PDF सहेजी गई, पर %1 KB की है; पोर्टल %2 KB तक लेता है।</source>
        <translation>PDF सहेजी गई, पर %1 KB की है; पोर्टल %2 KB तक लेता है।</translation>
    </message>
    <message>
        <source>PDF सहेजी गई।</source>
        <translation>PDF सहेजी गई।</translation>
    </message>
    <message>
        <source>देखें कि वहाँ जगह है और लिखने की अनुमति है, या दूसरी जगह चुनें।</source>
        <translation>देखें कि वहाँ जगह है और लिखने की अनुमति है, या दूसरी जगह चुनें।</translation>
    </message>
    <message>
        <source>%1
लम्बे बिन्दुओं को छोटा करें और फिर बनाएँ।</source>
        <translation>%1
लम्बे बिन्दुओं को छोटा करें और फिर बनाएँ।</translation>
    </message>
    <message>
        <source>%1
यह फ़ाइल टैबलेट की मुहर से बाहर है: उसी को दें जिसे मिलनी चाहिए।</source>
        <translation>%1
यह फ़ाइल टैबलेट की मुहर से बाहर है: उसी को दें जिसे मिलनी चाहिए।</translation>
    </message>
</context>
<context>
    <name>nistaran::mobile::PhotoEditor</name>
    <message>
        <source>फ़ोटो सहेजी गई: इस टैबलेट पर सुरक्षित।</source>
        <translation>फ़ोटो सहेजी गई: इस टैबलेट पर सुरक्षित।</translation>
    </message>
    <message>
        <source>यह टैबलेट अपना स्थान नहीं जानता; फ़ोटो बिना स्थान के जुड़ेगी।</source>
        <translation>यह टैबलेट अपना स्थान नहीं जानता; फ़ोटो बिना स्थान के जुड़ेगी।</translation>
    </message>
    <message>
        <source>स्थान लिया जा रहा है…</source>
        <translation>स्थान लिया जा रहा है…</translation>
    </message>
    <message>
        <source>स्थान नहीं मिला; फ़ोटो बिना स्थान के जुड़ेगी।</source>
        <translation>स्थान नहीं मिला; फ़ोटो बिना स्थान के जुड़ेगी।</translation>
    </message>
    <message>
        <source>स्थान मिला, सटीकता %1</source>
        <translation>स्थान मिला, सटीकता %1</translation>
    </message>
    <message>
        <source>स्थान मिला</source>
        <translation>स्थान मिला</translation>
    </message>
    <message>
        <source>ऐप को कैमरे की अनुमति नहीं है।</source>
        <translation>ऐप को कैमरे की अनुमति नहीं है।</translation>
    </message>
    <message>
        <source>कैमरा नहीं खुला।</source>
        <translation>कैमरा नहीं खुला।</translation>
    </message>
    <message>
        <source>टैबलेट की सेटिंग में इस ऐप को कैमरे की अनुमति दें और फिर कोशिश करें, या फ़ाइल से जोड़ें।</source>
        <translation>टैबलेट की सेटिंग में इस ऐप को कैमरे की अनुमति दें और फिर कोशिश करें, या फ़ाइल से जोड़ें।</translation>
    </message>
    <message>
        <source>कोई दूसरा ऐप कैमरा खोले हो तो उसे बन्द करके फिर कोशिश करें, या फ़ाइल से जोड़ें।</source>
        <translation>कोई दूसरा ऐप कैमरा खोले हो तो उसे बन्द करके फिर कोशिश करें, या फ़ाइल से जोड़ें।</translation>
    </message>
</context>
<context>
    <name>nistaran::mobile::PhotoModel</name>
    <message>
        <source>ली गई %1</source>
        <translation>ली गई %1</translation>
    </message>
    <message>
        <source>जोड़ी गई %1</source>
        <translation>जोड़ी गई %1</translation>
    </message>
    <message>
        <source>स्थान दर्ज नहीं</source>
        <translation>स्थान दर्ज नहीं</translation>
    </message>
    <message>
        <source>फ़ोटो</source>
        <translation>फ़ोटो</translation>
    </message>
    <message>
        <source>फ़ाइल</source>
        <translation>फ़ाइल</translation>
    </message>
</context>
<context>
    <name>nistaran::mobile::PlaceModel</name>
    <message>
        <source>शिकायत का स्थान</source>
        <translation>शिकायत का स्थान</translation>
    </message>
    <message>
        <source>निरीक्षण %1</source>
        <translation>निरीक्षण %1</translation>
    </message>
    <message>
        <source>फ़ोटो %1</source>
        <translation>फ़ोटो %1</translation>
    </message>
    <message>
        <source>शिकायत के स्थान पर</source>
        <translation>शिकायत के स्थान पर</translation>
    </message>
    <message>
        <source>शिकायत के स्थान से %1 %2</source>
        <translation>शिकायत के स्थान से %1 %2</translation>
    </message>
    <message>
        <source>उत्तर</source>
        <translation>उत्तर</translation>
    </message>
    <message>
        <source>उत्तर-पूर्व</source>
        <translation>उत्तर-पूर्व</translation>
    </message>
    <message>
        <source>पूर्व</source>
        <translation>पूर्व</translation>
    </message>
    <message>
        <source>दक्षिण-पूर्व</source>
        <translation>दक्षिण-पूर्व</translation>
    </message>
    <message>
        <source>दक्षिण</source>
        <translation>दक्षिण</translation>
    </message>
    <message>
        <source>दक्षिण-पश्चिम</source>
        <translation>दक्षिण-पश्चिम</translation>
    </message>
    <message>
        <source>पश्चिम</source>
        <translation>पश्चिम</translation>
    </message>
    <message>
        <source>उत्तर-पश्चिम</source>
        <translation>उत्तर-पश्चिम</translation>
    </message>
    <message>
        <source>शिकायत के स्थान की स्थिति (अक्षांश, देशान्तर) दर्ज नहीं है, इसलिए दूरी नहीं बताई जा सकती।</source>
        <translation>शिकायत के स्थान की स्थिति (अक्षांश, देशान्तर) दर्ज नहीं है, इसलिए दूरी नहीं बताई जा सकती।</translation>
    </message>
    <message>
        <source>इस चक्र में कोई स्थलीय निरीक्षण दर्ज नहीं है।</source>
        <translation>इस चक्र में कोई स्थलीय निरीक्षण दर्ज नहीं है।</translation>
    </message>
    <message numerus="yes">
        <source>%n निरीक्षण बिना स्थिति के दर्ज है।</source>
        <translation>
            <numerusform>%n निरीक्षण बिना स्थिति के दर्ज है।</numerusform>
            <numerusform>%n निरीक्षण बिना स्थिति के दर्ज है।</numerusform>
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
        <translation>इसके बिना आख्या प्रस्तुत नहीं हो सकती।</translation>
    </message>
    <message>
        <source>अभिलेख से भरा गया; सुधार सकते हैं।</source>
        <translation>अभिलेख से भरा गया; सुधार सकते हैं।</translation>
    </message>
    <message>
        <source>आख्या का प्रारूप सहेजा गया: इस टैबलेट पर सुरक्षित।</source>
        <translation>आख्या का प्रारूप सहेजा गया: इस टैबलेट पर सुरक्षित।</translation>
    </message>
    <message>
        <source>आख्या पहले ही प्रस्तुत है; संतुष्टि की प्रतीक्षा है।</source>
        <translation>आख्या पहले ही प्रस्तुत है; संतुष्टि की प्रतीक्षा है।</translation>
    </message>
    <message>
        <source>सहेजा गया; संतुष्टि दर्ज होते ही आख्या स्वयं प्रस्तुत होगी।</source>
        <translation>सहेजा गया; संतुष्टि दर्ज होते ही आख्या स्वयं प्रस्तुत होगी।</translation>
    </message>
    <message>
        <source>आख्या प्रस्तुत की गई: इस टैबलेट पर सुरक्षित।</source>
        <translation>आख्या प्रस्तुत की गई: इस टैबलेट पर सुरक्षित।</translation>
    </message>
</context>
<context>
    <name>nistaran::mobile::SpecialCloseView</name>
    <message>
        <source>न्यायालय में वाद संख्या %1</source>
        <translation>न्यायालय में वाद संख्या %1</translation>
    </message>
    <message>
        <source>संलग्न फ़ाइल</source>
        <translation>संलग्न फ़ाइल</translation>
    </message>
    <message>
        <source>संलग्न फ़ाइल: %1</source>
        <translation>संलग्न फ़ाइल: %1</translation>
    </message>
</context>
<context>
    <name>nistaran::mobile::StatementModel</name>
    <message>
        <source>शिकायतकर्ता का बयान</source>
        <translation>शिकायतकर्ता का बयान</translation>
    </message>
    <message>
        <source>विपक्षी का बयान</source>
        <translation>विपक्षी का बयान</translation>
    </message>
    <message>
        <source>स्वतंत्र साक्षी का बयान</source>
        <translation>स्वतंत्र साक्षी का बयान</translation>
    </message>
    <message>
        <source>दर्ज नहीं है: %1</source>
        <translation>दर्ज नहीं है: %1</translation>
    </message>
</context>
<context>
    <name>nistaran::mobile::SyncLogModel</name>
    <message>
        <source>%1 भेजे, %2 मिले</source>
        <translation>%1 भेजे, %2 मिले</translation>
    </message>
</context>
<context>
    <name>nistaran::mobile::SyncStatus</name>
    <message numerus="yes">
        <source>%n बदलाव मिले…</source>
        <translation>
            <numerusform>%n बदलाव मिले…</numerusform>
            <numerusform>%n बदलाव मिले…</numerusform>
        </translation>
    </message>
    <message>
        <source>सर्वर से संपर्क हो रहा है…</source>
        <translation>सर्वर से संपर्क हो रहा है…</translation>
    </message>
    <message>
        <source>अभी तक नहीं</source>
        <translation>अभी तक नहीं</translation>
    </message>
    <message>
        <source>सही है</source>
        <translation>सही है</translation>
    </message>
    <message numerus="yes">
        <source>सर्वर से %n मिनट पीछे है</source>
        <translation>
            <numerusform>सर्वर से %n मिनट पीछे है</numerusform>
            <numerusform>सर्वर से %n मिनट पीछे है</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>सर्वर से %n मिनट आगे है</source>
        <translation>
            <numerusform>सर्वर से %n मिनट आगे है</numerusform>
            <numerusform>सर्वर से %n मिनट आगे है</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nistaran::mobile::TimelineModel</name>
    <message>
        <source>किसी और ने भी यही बदला था; दोनों प्रविष्टियाँ रखी गई हैं।</source>
        <translation>किसी और ने भी यही बदला था; दोनों प्रविष्टियाँ रखी गई हैं।</translation>
    </message>
    <message>
        <source>वापस लिया गया: %1</source>
        <translation>वापस लिया गया: %1</translation>
    </message>
</context>
<context>
    <name>nistaran::mobile::VisitPlace</name>
    <message>
        <source>स्थान लिया जा रहा है…</source>
        <translation>स्थान लिया जा रहा है…</translation>
    </message>
    <message>
        <source>टैबलेट पर स्थान (लोकेशन) बन्द है।</source>
        <translation>टैबलेट पर स्थान (लोकेशन) बन्द है।</translation>
    </message>
    <message>
        <source>ऐप को स्थान जानने की अनुमति नहीं है।</source>
        <translation>ऐप को स्थान जानने की अनुमति नहीं है।</translation>
    </message>
    <message>
        <source>स्थान नहीं मिला।</source>
        <translation>स्थान नहीं मिला।</translation>
    </message>
    <message>
        <source>टैबलेट से लिया गया स्थान, सटीकता %1</source>
        <translation>टैबलेट से लिया गया स्थान, सटीकता %1</translation>
    </message>
    <message>
        <source>टैबलेट से लिया गया स्थान, सटीकता अज्ञात</source>
        <translation>टैबलेट से लिया गया स्थान, सटीकता अज्ञात</translation>
    </message>
    <message>
        <source>खुले में खड़े रहें; आधा मिनट लग सकता है।</source>
        <translation>खुले में खड़े रहें; आधा मिनट लग सकता है।</translation>
    </message>
    <message>
        <source>सेटिंग में स्थान चालू करके फिर लें, या अक्षांश और देशान्तर हाथ से लिखें।</source>
        <translation>सेटिंग में स्थान चालू करके फिर लें, या अक्षांश और देशान्तर हाथ से लिखें।</translation>
    </message>
    <message>
        <source>सेटिंग में इस ऐप को अनुमति देकर फिर लें, या अक्षांश और देशान्तर हाथ से लिखें।</source>
        <translation>सेटिंग में इस ऐप को अनुमति देकर फिर लें, या अक्षांश और देशान्तर हाथ से लिखें।</translation>
    </message>
    <message>
        <source>खुले आसमान के नीचे फिर लें, या अक्षांश और देशान्तर हाथ से लिखें।</source>
        <translation>खुले आसमान के नीचे फिर लें, या अक्षांश और देशान्तर हाथ से लिखें।</translation>
    </message>
    <message>
        <source>सटीकता कम है: खुले में जाकर फिर लें।</source>
        <translation>सटीकता कम है: खुले में जाकर फिर लें।</translation>
    </message>
    <message>
        <source>शिकायत के स्थान के निर्देशांक दर्ज नहीं हैं, इसलिए दूरी ज्ञात नहीं।</source>
        <translation>शिकायत के स्थान के निर्देशांक दर्ज नहीं हैं, इसलिए दूरी ज्ञात नहीं।</translation>
    </message>
</context>
</TS>
