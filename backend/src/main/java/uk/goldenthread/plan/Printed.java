package uk.goldenthread.plan;

import jakarta.annotation.Nullable;
import java.time.LocalDate;

/**
 * What a paper prints at a place of the plan.
 *
 * @param rating     null when it prints none
 * @param positionOn day the paper describes; what a later one printed is not overwritten
 */
public record Printed(@Nullable Rating rating, LocalDate positionOn) {}
