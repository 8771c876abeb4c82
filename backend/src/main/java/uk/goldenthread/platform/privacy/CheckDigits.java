package uk.goldenthread.platform.privacy;

/** The two numbers that are given to every child in England, and the arithmetic that tells them from other digits. */
final class CheckDigits {
    /** DfE's order: I, O and S are left out, because they read as digits. */
    private static final String UPN_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";

    private CheckDigits() {}

    /** Whether thirteen characters without blanks are a unique pupil number: the first letter follows from the other twelve. */
    static boolean upn(String number) {
        int sum = 0;
        for (int i = 1; i < 13; i++) {
            char c = number.charAt(i);
            // The thirteenth of a temporary number is a letter, which counts as its place in the same order.
            int value = Character.isDigit(c) ? c - '0' : UPN_LETTERS.indexOf(c);
            if (value < 0) {
                return false;
            }
            sum += value * (i + 1);
        }
        return UPN_LETTERS.charAt(sum % 23) == number.charAt(0);
    }

    /** Whether ten digits are an NHS number: weights ten to two, modulus 11. */
    static boolean nhs(String digits) {
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += (digits.charAt(i) - '0') * (10 - i);
        }
        int check = 11 - sum % 11;
        return check != 10 && check % 11 == digits.charAt(9) - '0';
    }
}
