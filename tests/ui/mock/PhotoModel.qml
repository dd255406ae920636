import QtQuick

ListModel {
    // A field with a broken ridge, drawn in a few pixels.
    readonly property string field: "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAADAAAAAkCAIAAABAJy5dAAAAW0lEQVR42u3OMQ0AIBAEQTQhhgoBaEAIGigpkIAAhCACBx8KQv7JJlvfjWtzqcoBAgQIECBAgC6DSo+qAgToP1AO/jB56HxHzjJo1CR0DSTfvA8QIECAAAGyDtrw11HojZkKdAAAAABJRU5ErkJggg=="

    ListElement { attachmentId: "op21"; title: "टूटी मेड़"; picture: ""; kind: "photo"; when: "ली गई 13.07.2026, 10:20"; place: "शिकायत के स्थान से 35 मीटर"; who: "रवि प्रकाश मिश्र, उपनिरीक्षक" }
    ListElement { attachmentId: "op22"; title: "दोनों पक्ष मौके पर"; picture: ""; kind: "photo"; when: "जोड़ी गई 13.07.2026, 11:05"; place: "स्थान दर्ज नहीं"; who: "रवि प्रकाश मिश्र, उपनिरीक्षक" }
    ListElement { attachmentId: "op20"; title: "खतौनी.pdf"; picture: ""; kind: "paper"; when: "जोड़ी गई 12.07.2026, 16:40"; place: ""; who: "सुनीता यादव, निरीक्षक" }

    Component.onCompleted: if (count > 0) setProperty(0, "picture", field)
}
