package mulot.mechanic.workshop;

/** What a pupil can do in the workshop. */
public sealed interface WorkshopMove {

    /** Something done to one device. */
    sealed interface OnDevice extends WorkshopMove {
        /** Its id. */
        String device();
    }

    /** Looks for the fault with the meter. */
    record Test(String device) implements OnDevice {}

    /** Pulls the plug: before anything is opened. */
    record Unplug(String device) implements OnDevice {}

    /** Opens it and blows the dust out. */
    record Clean(String device) implements OnDevice {}

    /** Opens it and puts a good part in the place of the bad one. */
    record Swap(String device) implements OnDevice {}

    /** Opens a device beyond repair and takes one good part out. */
    record Harvest(String device, Part part) implements OnDevice {}

    /** Wipes the old owner's data. */
    record Wipe(String device) implements OnDevice {}

    /** Gives it to the one who waits for it. */
    record HandOver(String device) implements OnDevice {}

    /** Puts it into the recycling box. */
    record Recycle(String device) implements OnDevice {}

    /** Calls an adult, who takes it away. */
    record Adult(String device) implements OnDevice {}

    /** Fetches an offer of the shop; offers count from 0. */
    record Buy(int offer) implements WorkshopMove {}

    /** «Fermer l'atelier». */
    record Close() implements WorkshopMove {}
}
