// Small, quiet text beside or under something.
BodyText {
    color: Theme.textMuted
    font.pixelSize: Theme.caption
    lineHeight: 1
}
