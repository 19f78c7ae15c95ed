package vn.dangvan.intake;

/** What happened, as the reporter told it. */
public record Account(String story, Particulars particulars) {
    @Override
    public String toString() {
        return "Account[…]";
    }
}
