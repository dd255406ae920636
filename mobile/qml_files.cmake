# The QML of the module Nistaran; the C++ beside it stands in CMakeLists.txt.
# Modules lie under one folder of the build, where qmllint finds what they import.
set(QT_QML_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/qml")

set(NISTARAN_QML_FILES
    Main.qml
    StartupErrorPage.qml
    access/AccessCard.qml
    action/ActionPage.qml
    action/PersonFields.qml
    action/PlaceCard.qml
    complaint/AlikeCard.qml
  complaint/ComplaintActs.qml
    complaint/ComplaintPage.qml
    complaint/ComplaintSettings.qml
    complaint/ComplaintSummary.qml
    complaint/HeldNotice.qml
    complaint/PartyCard.qml
    complaint/SyncTick.qml
    complaint/Timeline.qml
    complaint/TimelineEntry.qml
    conflict/ConflictCard.qml
    conflict/ConflictChoice.qml
    conflict/ConflictPage.qml
    courier/CourierCard.qml
    devices/DeviceCard.qml
    devices/DevicesPage.qml
    evidence/AttachmentEntry.qml
    evidence/AttachmentPage.qml
    evidence/AttachmentSection.qml
    feedback/FeedbackPage.qml
    forms/FormChoice.qml
    forms/FormDate.qml
    forms/FormInput.qml
    forms/FormLine.qml
    forms/FormLines.qml
    forms/FormPage.qml
    forms/FormPeople.qml
    forms/FormTile.qml
    forms/FormYesNo.qml
    forms/NoticeList.qml
    home/ComplaintPane.qml
    home/HomePage.qml
    home/TopBar.qml
    login/ChoosePinForm.qml
    login/EnrolForm.qml
    login/LoginPage.qml
    login/OfficerTile.qml
    login/RepairForm.qml
    login/SignInByCourier.qml
    login/SignInForm.qml
    mark/MarkPage.qml
    mark/OfficerRow.qml
    print/PaperPreview.qml
    print/SaveButton.qml
    print/SavedBanner.qml
    report/Checklist.qml
    report/ChecklistRow.qml
    report/ReportPage.qml
    report/ReportPoint.qml
    report/ReportPreview.qml
    report/WaiveForm.qml
    review/ContactsCard.qml
    review/ObjectionForm.qml
    review/PhotoTile.qml
    review/PhotosCard.qml
    review/ReviewPage.qml
    review/SketchCard.qml
    review/SketchMark.qml
    review/SpecialCloseCard.qml
    review/StatementsCard.qml
    status/DiagnosisCard.qml
    status/FileEntry.qml
    status/NewCodeForm.qml
    status/OutboxEntry.qml
    status/SetAsideEntry.qml
    status/SyncBar.qml
    status/SyncFacts.qml
    status/SyncPage.qml
    worklist/ComplaintCard.qml
    worklist/FilterBar.qml
    worklist/OrderButton.qml
  worklist/WorklistPage.qml)

# Link nistaran_controls and nistaran_controlsplugin.
if(NOT TARGET nistaran_controls)
  add_subdirectory("${CMAKE_CURRENT_LIST_DIR}/controls" "${PROJECT_BINARY_DIR}/mobile/controls")
endif()
