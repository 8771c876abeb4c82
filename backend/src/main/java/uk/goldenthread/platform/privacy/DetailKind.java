package uk.goldenthread.platform.privacy;

/** What a text holds that may point to one person. Nothing here says what it was: the sentence names the kind, never the words. */
public enum DetailKind {
    /** A unique pupil number whose check letter fits (DfE, Unique pupil numbers guide): chance alone gives one in 23. */
    PUPIL_NUMBER(true, "a unique pupil number"),
    /** The shape of one: a letter and twelve digits, or a letter, eleven digits and a letter. */
    PUPIL_NUMBER_SHAPE(false, "what looks like a unique pupil number"),
    /** Ten digits whose check digit fits (modulus 11, NHS Data Dictionary), with "NHS" beside them. */
    NHS_NUMBER(true, "an NHS number"),
    /** Ten digits of any kind. */
    TEN_DIGITS(false, "ten digits that may be an NHS number"),
    /** A whole day after "born", "date of birth" or "DOB". */
    DATE_OF_BIRTH(false, "what looks like a date of birth"),
    /** A whole postcode: a unit of some fifteen homes. */
    POSTCODE(false, "a whole postcode"),
    /** An address of a person, not of an office. */
    EMAIL(false, "an e-mail address"),
    /** A number that rings at somebody's home or in a pocket; 03, 08 and 116 numbers are services. */
    PHONE(false, "a telephone number"),
    /** A name beside an age. */
    NAME_AND_AGE(false, "what looks like a name beside an age"),
    /** A name beside a school or college. */
    NAME_AND_SCHOOL(false, "what looks like a name beside a school"),
    /** Mr, Mrs, Dr … and a name. */
    TITLE_AND_NAME(false, "a title with a name"),
    /** A name where only a post belongs. */
    NAME_FOR_POST(false, "a name where only the post belongs");

    private final boolean refused;
    private final String words;

    DetailKind(boolean refused, String words) {
        this.refused = refused;
        this.words = words;
    }

    /** Whether it is never stored; what is only doubted can be stored with a reason. */
    public boolean refused() {
        return refused;
    }

    /** As it is named in a sentence, with its article. */
    public String words() {
        return words;
    }
}
