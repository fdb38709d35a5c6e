import { Dateline, Quote } from 'wirecopy/article'
import * as z from 'zod'

const Clipping = z.object({
  title: z.string(),
  dateline: Dateline.optional(),
  said: z.array(Quote),
})

const { error } = Clipping.safeParse({ title: 'Harbour reopens', dateline: { text: 'PORT ELLERY' }, said: [] })

for (const { path, message } of error?.issues ?? []) console.log(path.join('.'), message)
