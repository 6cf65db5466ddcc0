package mulot.mechanic.workshop;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * Which device has which fault, as far as nobody knows it: devices that look the same share the faults that the screen
 * tells of them, in any order; one that looks like no other has any fault that the notebook leaves.
 */
final class Arrangements {
    private Arrangements() {}

    /** The jobs as chance deals them. */
    static List<Job> dealt(WorkshopLevel level, RandomGenerator random) {
        var jobs = new ArrayList<>(authored(level));
        for (var device : level.devices()) {
            var group = level.lookingLike(device);
            if (group.getFirst().equals(device)) {
                var faults = new ArrayList<>(group.stream().map(Device::fault).toList());
                if (group.size() == 1) {
                    var possible = device.possible();
                    faults.set(0, possible.get(random.nextInt(possible.size())));
                }
                shuffle(faults, random);
                for (var one : group) {
                    jobs.set(level.number(one.id()).orElseThrow(), Job.begun(one, faults.removeFirst()));
                }
            }
        }
        return List.copyOf(jobs);
    }

    private static void shuffle(List<Fault> faults, RandomGenerator random) {
        for (var last = faults.size() - 1; last > 0; last--) {
            Collections.swap(faults, last, random.nextInt(last + 1));
        }
    }

    /** The jobs as the author wrote them. */
    static List<Job> authored(WorkshopLevel level) {
        return level.devices().stream()
                .map(device -> Job.begun(device, device.fault()))
                .toList();
    }

    /** How many there are at the start. */
    static long count(WorkshopLevel level) {
        var count = 1L;
        for (var device : level.devices()) {
            var told = level.toldOf(device);
            if (told.isEmpty()) {
                count *= device.possible().size();
            } else if (!device.isObvious()
                    && level.lookingLike(device).getFirst().equals(device)) {
                count *= orders(told);
            }
        }
        return count;
    }

    private static long orders(Map<Fault, Long> told) {
        var orders = 1L;
        var laid = 0L;
        for (var number : told.values()) {
            for (var one = 1L; one <= number; one++) {
                laid++;
                orders = orders * laid / one;
            }
        }
        return orders;
    }

    /** Every state that looks the same to the player, in an order that tells nothing. */
    static List<WorkshopState> of(WorkshopState shop) {
        var looks = new ArrayList<Integer>();
        for (var job : shop.jobs()) {
            if (!job.isKnown() && !looks.contains(job.device().look())) {
                looks.add(job.device().look());
            }
        }
        if (looks.isEmpty()) {
            return List.of(shop);
        }
        var all = List.of(shop.jobs());
        for (var look : looks) {
            all = all.stream()
                    .flatMap(jobs -> arranged(shop, jobs, look).stream())
                    .toList();
        }
        return all.stream().map(shop::with).toList();
    }

    /** The jobs with the hidden faults of one group in every order. */
    private static List<List<Job>> arranged(WorkshopState shop, List<Job> jobs, int look) {
        var numbers = new ArrayList<Integer>();
        var size = 0;
        for (var number = 0; number < jobs.size(); number++) {
            var job = jobs.get(number);
            if (job.device().look() == look) {
                size++;
                if (!job.isKnown()) {
                    numbers.add(number);
                }
            }
        }
        var orders = size == 1
                ? shop.jobs().get(look).device().possible().stream()
                        .map(List::of)
                        .toList()
                : orders(numbers.stream()
                        .map(number -> jobs.get(number).fault())
                        .sorted()
                        .toList());
        return orders.stream().map(order -> with(jobs, numbers, order)).toList();
    }

    private static List<Job> with(List<Job> jobs, List<Integer> numbers, List<Fault> faults) {
        var changed = new ArrayList<>(jobs);
        for (var at = 0; at < numbers.size(); at++) {
            var number = numbers.get(at);
            changed.set(number, jobs.get(number).with(faults.get(at)));
        }
        return changed;
    }

    /** Every different order of some faults, which come sorted. */
    private static List<List<Fault>> orders(List<Fault> faults) {
        if (faults.isEmpty()) {
            return List.of(List.of());
        }
        var all = new ArrayList<List<Fault>>();
        for (var first : faults.stream().distinct().toList()) {
            var rest = new ArrayList<>(faults);
            rest.remove(first);
            for (var order : orders(rest)) {
                var whole = new ArrayList<Fault>();
                whole.add(first);
                whole.addAll(order);
                all.add(whole);
            }
        }
        return all;
    }
}
