"""What is done where two copies of a scope have drifted apart (protocol.md, section 6, Healing)."""

from .feed import scope_digest

COMPARE_MAX = 500
DIGITS = 16


class CanNotHeal(Exception):
    """The copies differ after everything was fetched anew."""


class Comparison:
    """Of one sync. Trusting, then comparing range by range, then beginning anew."""

    def __init__(self, store, officer):
        self._store = store
        self._officer = officer
        self._stage = "trusting"
        self._after = self._upto = ""

    @property
    def ever_differed(self):
        return self._stage != "trusting"

    def asks(self):
        """What the next request says, or None."""
        if self._stage != "comparing":
            return None
        digests = self._store.digests(self._officer)
        numbers = sorted(number for number in digests if number > self._after)
        self._upto = numbers[COMPARE_MAX - 1] if len(numbers) > COMPARE_MAX else ""
        have = {number: digests[number][:DIGITS] for number in numbers[:COMPARE_MAX]}
        return {"after": self._after, "upto": self._upto, "have": have}

    def goes_on(self, answer):
        """Inside the transaction that took the answer: whether to ask again."""
        if self._stage == "comparing" and "compared" in answer:
            reached = answer["compared"] or self._upto
            if reached:
                self._after = reached
                return True
        if "scope_digest" not in answer or self._store.wanted(self._officer):
            return False
        if scope_digest(self._store.digests(self._officer)) == answer["scope_digest"]:
            return False
        if self._stage == "trusting":
            self._stage, self._after = "comparing", ""
            self._store.want_the_damaged(self._officer)
        elif self._stage == "comparing":
            self._stage = "anew"
            self._store.forget_cursor(self._officer)
        else:
            raise CanNotHeal("the copies differ after everything was fetched anew")
        return True
