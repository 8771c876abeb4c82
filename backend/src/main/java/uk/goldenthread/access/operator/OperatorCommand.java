package uk.goldenthread.access.operator;

import java.util.List;

/** A command of the operator that another room brings. */
public interface OperatorCommand {
    /** The word it is called by. */
    String name();

    /** One line: how it is called and what it does. */
    String usage();

    /**
     * @param words what stands after the name
     * @return what is to be shown, line by line
     */
    List<String> run(List<String> words);
}
