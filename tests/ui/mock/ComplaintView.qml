import QtQuick

QtObject {
    property string number: "40016026000101"
    property string typeText: "ऑनलाइन सन्दर्भ"
    property string category: "भूमि विवाद"
    property string natureText: "शिकायत"
    property string receivedText: "1 जुलाई 2026"
    property string dueText: "2 दिन विलम्ब"
    property string dueState: "defaulter"
    property string portalDueText: "13 जुलाई 2026"
    property string internalDueText: "10 जुलाई 2026"
    property string heldSinceText: "9 दिन से पास"
    property int reminderCount: 1
    property string status: "returned"
    property string statusText: "आख्या वापस"
    property string priority: "urgent"
    property string priorityText: "अति आवश्यक"
    property string complaintText: "प्रार्थिनी का खेत गाटा संख्या 214 ग्राम सौरिख खास में स्थित है। विपक्षी ने दिनांक 28-06-2026 को मेड़ तोड़कर लगभग दो बिस्वा भूमि पर कब्जा कर लिया। मना करने पर गाली-गलौज की और जान से मारने की धमकी दी। थाने पर सूचना दी गई किन्तु कोई कार्यवाही नहीं हुई। कृपया न्याय दिलाएँ।"
    property string complainantName: "रामकली देवी"
    property string complainantMobile: "99999 12345"
    property string complainantDial: "9999912345"
    property string complainantAddress: "मकान 17, सौरिख खास, थाना सौरिख, जनपद कन्नौज"
    property string village: "सौरिख खास"
    property string spotText: ""
    property string oppositeName: "सुरेश चन्द्र पुत्र बाबूराम"
    property string oppositeMobile: ""
    property string oppositeAddress: "सौरिख खास, थाना सौरिख"
    property string officerName: "रवि प्रकाश मिश्र"
    property string stationName: "सौरिख"
    property bool sensitive: false
    property int round: 2
    property string portalText: "फीड होना शेष"
    property int unsentCount: 2
    property bool newerFormat: false
    property bool canRecord: true
    property bool canFeedback: true
    property bool canWriteReport: true
    property bool canSubmit: true
    property bool canDecide: false
    property bool canMark: false
    property bool canWaive: false
    property bool canApprove: true
    property bool canDirect: false
    property bool canEditFields: true
    property string feedbackText: "असंतुष्ट: \"मेड़ अभी भी टूटी हुई है।\" (12 जुलाई 2026, सुनीता यादव)"
    property string lastObjection: "विपक्षी का बयान और मौके की स्थिति निष्कर्ष से मेल नहीं खाती; मेड़ की नाप लिखें।"
    property string objectionPoint: "20"
    property string reportState: "draft"
    property var reportPreview: [
        { "label": "1. शिकायतकर्ता", "text": "रामकली देवी, सौरिख खास, 99999 12345" },
        { "label": "3. शिकायत का संक्षिप्त विवरण", "text": "आवेदिका के अनुसार विपक्षी ने खेत की मेड़ तोड़कर भूमि पर कब्जा किया है।" },
        { "label": "17. स्थलीय निरीक्षण", "text": "13-07-2026, अक्षांश 27.033, देशान्तर 79.494" },
        { "label": "20. निष्कर्ष एवं संस्तुति", "text": "मौके पर मेड़ टूटी पाई गई। राजस्व टीम के साथ नाप कराकर मेड़ पुनः बनवाई गई; दोनों पक्ष सहमत हैं।" }
    ]
    property TimelineModel timeline: TimelineModel {
    }
    property ChecklistModel checklist: ChecklistModel {
    }
    property ConflictModel conflicts: ConflictModel {
    }
    property HeldModel held: HeldModel {
    }
    property AlikeModel alike: AlikeModel {
    }
    property ActionEditor actionEditor: ActionEditor {
    }
    property NoticeModel notices: NoticeModel {
    }
    property FormListModel forms: FormListModel {
    }
    property FormEditor formEditor: FormEditor {
    }
    property FeedbackEditor feedbackEditor: FeedbackEditor {
    }
    property ReportEditor reportEditor: ReportEditor {
    }
    property DecisionEditor decisionEditor: DecisionEditor {
    }
    property MarkEditor markEditor: MarkEditor {
    }
    property FieldEditor fieldEditor: FieldEditor {
    }
    property AccessEditor accessEditor: AccessEditor {
    }
    property AttachmentModel attachments: AttachmentModel {
    }
    property AttachmentViewer attachmentViewer: AttachmentViewer {
    }
    property Papers papers: Papers {
    }
    property Evidence evidence: Evidence {
    }
    property PhotoEditor photoEditor: PhotoEditor {
    }
    property int calls: 0

    function call() {
        calls += 1;
    }

    property AttachmentEditor attachmentEditor: AttachmentEditor {
    }
}
