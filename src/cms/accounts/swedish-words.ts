/** What Swedes put into passwords and lists from abroad do not have, most usual first. */
export const swedishWords = (
  'hej hejsan hejhej lösenord losenord sommar sommaren vinter vintern våren hösten sverige svensk stockholm göteborg ' +
  'goteborg malmö malmo uppsala välkommen valkommen hemligt hemlig älskling alskling kärlek mamma pappa barn familj ' +
  'januari februari mars april maj juni juli augusti september oktober november december måndag mandag tisdag onsdag ' +
  'torsdag fredag lördag lordag söndag sondag jobbet kontoret kommun kommunen organisation barnen fotboll ' +
  'hockey bajen hammarby blåvitt djurgården midsommar julafton semester kanelbulle berätta beratta berättelse'
).split(' ')
