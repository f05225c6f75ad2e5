# Reads a folder that a batch wrote, and draws its main picture anew:
#   selfsteer batch scenarios/sweeps/coaching-and-learning.yaml --out results
#   Rscript examples/coaching-and-learning.R results figures
# All columns are explained in results/dictionary.csv. Base R is enough.

given <- commandArgs(trailingOnly = TRUE)
results <- if (length(given) >= 1) given[1] else "results"
figures <- if (length(given) >= 2) given[2] else "."

# Names of columns have dots, as paths of a scenario have: R keeps them as they are.
runs <- read.csv(file.path(results, "runs.csv"), check.names = FALSE)
cells <- read.csv(file.path(results, "cells.csv"), check.names = FALSE)
satisfaction <- cells[cells$measure == "satisfaction", ]

# The table of cells has to follow from the runs.
done <- runs[runs$status == "done", ]
own <- tapply(done$satisfaction, done$cell, mean)
last <- satisfaction[satisfaction$week == max(satisfaction$week), ]
difference <- max(abs(own[last$cell] - last$mean))
stopifnot(difference < 1e-9)
cat(sprintf("%d cells, largest difference %.1e points\n", nrow(last), difference))

# The line is the mean over runs, the band its 95 % interval; the axis fits what is drawn.
drawn <- satisfaction[satisfaction$reference == "false", ]
levels <- sort(unique(drawn$levers.learning))
colours <- c("#0B5FA5", "#B4480A", "#3A7D44")
pdf(file.path(figures, "satisfaction-r.pdf"), width = 3 * length(levels), height = 3)
par(mfrow = c(1, length(levels)), mar = c(4, 4, 2, 1))
for (learning in levels) {
  plot(NULL, xlim = range(drawn$week), ylim = range(drawn$low, drawn$high),
       xlab = "week", ylab = "satisfaction (0-100)", main = paste("time to learn", learning))
  coachings <- sort(unique(drawn$levers.coaching))
  for (i in seq_along(coachings)) {
    of_cell <- drawn[drawn$levers.learning == learning & drawn$levers.coaching == coachings[i], ]
    polygon(c(of_cell$week, rev(of_cell$week)), c(of_cell$low, rev(of_cell$high)),
            col = adjustcolor(colours[i], 0.2), border = NA)
    lines(of_cell$week, of_cell$mean, col = colours[i], lwd = 2)
  }
  if (learning == levels[1]) legend("topleft", paste("coaching", coachings), col = colours, lwd = 2, bty = "n")
}
invisible(dev.off())
