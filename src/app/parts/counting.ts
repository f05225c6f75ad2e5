/** People and teams count from 1 where people read of them; seats in the model, in files and in commands from 0. */
export const shownNumber = (seat: number): number => seat + 1;
export const seatOf = (shown: number): number => shown - 1;
