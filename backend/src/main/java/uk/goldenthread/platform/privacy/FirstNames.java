package uk.goldenthread.platform.privacy;

import java.util.Set;

/**
 * First names that are common in England. A list never holds every name: it decides only where the words around do not. Names that are
 * also words of a plan (Grace, Mark, May, Will …) are left out.
 */
final class FirstNames {
    private static final Set<String> COMMON = Set.of(("""
            Aaron Abbie Abdul Abdullah Abigail Adam Adele Adrian Agnes Ahmed Aidan Aisha Alan Albert Alex Alexander
            Alexandra Alexis Alfie Alfred Ali Alice Alicia Alison Allan Amanda Amber Amelia Amina Amir Amy Andrea Andrew
            Andy Angela Anita Ann Anna Anne Annette Annie Anthony Antonia Archie Arthur Asha Ashleigh Ava Ayesha Barbara
            Barry Beatrice Becky Ben Benjamin Bernadette Bernard Beth Bethany Betty Beverley Bilal Bobby Brenda Brian
            Bridget Callum Cameron Carl Carla Carly Carol Caroline Carolyn Catherine Cathy Charlene Charles Charlie
            Charlotte Chelsea Cheryl Chloe Chris Christine Christopher Ciara Claire Clare Clive Colin Connor Conor Craig
            Daisy Daniel Danielle Darren David Dawn Dean Debbie Deborah Debra Denise Dennis Derek Diana Diane Dominic
            Donald Donna Doreen Dorothy Douglas Duncan Dylan Edith Edward Eileen Elaine Eleanor Elizabeth Ella Ellen
            Ellie Elliot Elsie Emily Emma Eric Erin Esme Ethan Eva Evelyn Evie Fatima Fiona Frances Francis Freddie Freya
            Gail Gareth Gary Gavin Geoffrey George Georgia Georgina Gerald Gillian Glenn Gordon Graeme Graham Greg
            Gregory Hamza Hannah Harriet Harrison Harry Hassan Hayley Heather Heidi Helen Helena Henry Hilary Holly
            Howard Hugh Hussain Iain Ian Ibrahim Imogen Imran Irene Isaac Isabel Isabella Isla Jack Jacob Jacqueline Jade
            Jake James Jamie Jane Janet Janice Jasmine Jason Jayden Jean Jeffrey Jennifer Jenny Jeremy Jessica Jill
            Jo Joan Joanna Joanne Jodie Joe John Jonathan Jordan Joseph Josephine Josh Joshua Joyce Judith Julia Julian
            Julie Justin Karen Karl Kate Katherine Kathleen Kathryn Katie Kayleigh Keith Kelly Kenneth Kerry Kevin
            Khadija Kieran Kim Kirsty Kyle Laila Laura Lauren Layla Leah Leanne Leo Leon Leonard Lesley Leslie Lewis Liam
            Lily Linda Lindsay Lisa Logan Lorna Lorraine Louise Lucas Lucy Luke Lydia Lynda Lynn Lynne Madison Maisie
            Malcolm Margaret Maria Marian Marie Marilyn Marion Marjorie Martha Martin Mary Maryam Mason Matilda Matthew
            Maureen Maxine Megan Melanie Melissa Mia Michael Michelle Mike Millie Miriam Mohammad Mohammed Moira Molly
            Monica Morgan Muhammad Nadia Naomi Natalie Natasha Nathan Neil Niall Nicholas Nicola Nicole Nigel Noah Nora
            Norma Norman Oliver Olivia Omar Oscar Owen Paige Pamela Patricia Patrick Paul Paula Pauline Penelope Peter
            Philip Phillip Phoebe Poppy Priya Rachael Rachel Raymond Rebecca Reece Rhys Richard Robert Robin Roger Roland
            Ronald Rory Rosemary Ross Roy Russell Ruth Ryan Sally Sam Samantha Samina Samuel Sandra Sanjay Sara Sarah
            Scott Sean Sebastian Shannon Sharon Shaun Sheila Shirley Sian Simon Sonia Sophia Sophie Stacey Stanley Stella
            Stephanie Stephen Steve Steven Stewart Stuart Susan Suzanne Sylvia Tahir Tanya Tara Teresa Terence Theresa
            Theo Thomas Tim Timothy Tina Toby Tom Tony Tracey Tracy Trevor Usman Valerie Vanessa Vera Veronica Victor
            Victoria Vincent Violet Vivienne Walter Wayne Wendy William Yasmin Yusuf Yvonne Zahra Zara Zoe
            """).strip().split("\\s+"));

    private FirstNames() {}

    static boolean has(String word) {
        return COMMON.contains(word);
    }
}
